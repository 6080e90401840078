/** What people see where something of ours goes wrong: what happened, what to do, and all they had sent. */
import { isPassing } from "@tamkine/core/kernel/passing-fault";
import type { Ctx } from "./context.ts";
import { LinkButton } from "./design/components.tsx";
import { SentAgain } from "./form/sent-again.tsx";
import { canSendAgain } from "./form/sent-form.ts";
import { show } from "./layout.tsx";
import { ownPath } from "./own-path.ts";
import { sourced } from "./trace.ts";

/** Seconds after which it is worth while to ask again for what a service did not answer. */
const pause = 60;

/**
 * The page of a fault. It says nothing of what it is; the function's log has its name. A form can be sent again from it as it was: what
 * had arrived is known again, and counts once.
 */
export async function faultPage(c: Ctx, error: Error): Promise<Response> {
  // oxlint-disable-next-line no-console -- a function logs to its standard error
  console.error(JSON.stringify({ level: "error", route: c.req.routePath, error: error.name, stack: framesOf(error) }));
  const t = c.get("t");
  const passes = isPassing(error);
  if (passes) c.header("retry-after", String(pause));
  const title = t(passes ? "fault.away.title" : "refusal.title.fault");
  const inConsole = c.req.path.startsWith("/console");
  return show(
    c,
    { title, onlySo: c.req.method === "POST", ...(inConsole && { home: "/console" }) },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{t(passes ? "fault.away" : "refusal.fault")}</p>
      <WayOn c={c} />
      <p class="soft">{t(inConsole ? "fault.lasts.console" : "fault.lasts")}</p>
    </div>,
    passes ? 503 : 500,
  );
}

/** A page is asked for again, a form is sent again, with its files. */
async function WayOn({ c }: { c: Ctx }) {
  const t = c.get("t");
  if (c.req.method === "GET")
    return (
      <>
        <p>{t("fault.wait")}</p>
        <p>
          <LinkButton href={ownPath(c.req.path + new URL(c.req.url).search)}>{t("refusal.again")}</LinkButton>
        </p>
      </>
    );
  if (!canSendAgain(c)) return <p>{t("fault.wait")}</p>;
  return (
    <>
      <p>{t("fault.sent")}</p>
      <SentAgain c={c} label={t("fault.send")} words={t("fault.written")} />
    </>
  );
}

/** Where it happened, without the message, which could quote what someone typed. */
function framesOf(error: Error): string[] {
  const { stack = "", message } = error;
  const from = stack.indexOf(message);
  // A message of several lines could look like a place itself.
  return sourced(from < 0 ? "" : stack.slice(from + message.length))
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 6);
}
