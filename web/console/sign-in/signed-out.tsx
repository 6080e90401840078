/** A form that is sent once the session is over: what was typed waits on the page that says so, to be sent again after signing in. */
import type { Ctx } from "../../context.ts";
import { Card } from "../../design/components.tsx";
import { SentAgain } from "../../form/sent-again.tsx";
import { show } from "../../layout.tsx";
import { sized } from "../../security.ts";

/** Signing in leaves this page open, in a tab of its own. Refuses what no form of a stranger's can be. */
export async function signedOut(c: Ctx): Promise<Response> {
  await sized(c, async () => {});
  const t = c.get("t");
  const title = t("console.signedOut.title");
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
        <SentAgain c={c} label={t("console.signedOut.send")} />
      </Card>
    </div>,
    401,
  );
}
