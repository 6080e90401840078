/** A form that is sent once the session is over: what was typed waits on the page that says so, to be sent again after signing in. */
import type { Ctx } from "../../context.ts";
import { Button, Card } from "../../design/components.tsx";
import { bodyOf } from "../../form/body.ts";
import { show } from "../../layout.tsx";
import { sized } from "../../security.ts";

/** A form without files; whoever brings one chooses it again. */
export const isTyped = ({ req }: Ctx): boolean =>
  req.method === "POST" && (req.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded");

/** Signing in leaves this page open, in a tab of its own. Refuses what no form of a stranger's can be. */
export async function signedOut(c: Ctx): Promise<Response> {
  await sized(c, async () => {});
  const t = c.get("t");
  const title = t("console.signedOut.title");
  const sent = Object.entries(await bodyOf(c)).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
  const { pathname, search } = new URL(c.req.url);
  return show(
    c,
    { title, path: "/console/sign-in" },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{t("console.signedOut.lead")}</p>
      <Card>
        <p>
          <a href="/console/sign-in" target="_blank">
            {t("console.signedOut.signIn")}
          </a>
        </p>
        <p>{t("console.signedOut.then")}</p>
        <form method="post" action={`${pathname}${search}`}>
          {sent.map(({ name, value }) => (typeof value === "string" ? <input type="hidden" name={name} value={value} /> : null))}
          <Button>{t("console.signedOut.send")}</Button>
        </form>
      </Card>
    </div>,
    401,
  );
}
