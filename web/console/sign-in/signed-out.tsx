/** A form that is sent once the session is over: what was typed waits on the page that says so, to be sent again after signing in. */
import { HTTPException } from "hono/http-exception";
import type { Ctx } from "../../context.ts";
import { Card } from "../../design/components.tsx";
import { SentAgain } from "../../form/sent-again.tsx";
import { show } from "../../layout.tsx";
import { sized } from "../../security.ts";

/**
 * Signing in leaves this page open, in a tab of its own.
 * @param wasIn whether a session of theirs is known, though it is over: of anybody else nothing is read that no stranger's form can be, and
 * it is the page before that has what they typed
 */
export async function signedOut(c: Ctx, wasIn: boolean): Promise<Response> {
  const t = c.get("t");
  const title = t("console.signedOut.title");
  const isRead = wasIn || (await isSmall(c));
  return show(
    c,
    { title, path: "/console/sign-in", onlySo: isRead },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{t(isRead ? "console.signedOut.lead" : "console.signedOut.unread")}</p>
      <Card>
        <p>
          <a href="/console/sign-in" target="_blank">
            {t("console.signedOut.signIn")}
          </a>
        </p>
        <p>{t(isRead ? "console.signedOut.then" : "console.signedOut.back")}</p>
        {isRead && <SentAgain c={c} label={t("console.signedOut.send")} />}
      </Card>
    </div>,
    401,
  );
}

async function isSmall(c: Ctx): Promise<boolean> {
  try {
    await sized(c, async () => {});
    return true;
  } catch (error) {
    if (error instanceof HTTPException && error.status === 413) return false;
    throw error;
  }
}
