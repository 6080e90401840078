/** Fewer letters: the link shows a page, its button (or a mail program's one-click, RFC 8058) acts. */
import { unsubscribe } from "@tamkine/core/participant/leave";
import { perform } from "@tamkine/core/perform";
import { Hono } from "hono";
import { claimsOf, personOf } from "../claims.ts";
import { type AppEnv, type Deps, nowOf } from "../context.ts";
import { Button } from "../design/components.tsx";
import { findProgramme } from "../find.ts";
import { one, readAnswers } from "../form/answers.ts";
import { speakOwn } from "../language.ts";
import { show } from "../layout.tsx";

export function unsubscribeApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const claims = await claimsOf(deps, c.req.param("token") ?? "", "unsubscribe", nowOf(c));
    const { application } = await personOf(deps, claims);
    const programme = await findProgramme(deps.store, claims.programme);
    speakOwn(c, application.language);
    const t = c.get("t");
    return show(
      c,
      { title: t("unsubscribe.title"), programme },
      <div class="stack">
        <h1>{t("unsubscribe.title")}</h1>
        {c.req.query("done") === undefined ? (
          <>
            <p class="lead">{t("unsubscribe.lead")}</p>
            <form method="post" action={c.req.path}>
              <Button>{t("unsubscribe.button")}</Button>
            </form>
          </>
        ) : (
          <p class="lead">{t("unsubscribe.done")}</p>
        )}
      </div>,
    );
  });
  app.post("/", async (c) => {
    const now = nowOf(c);
    const claims = await claimsOf(deps, c.req.param("token") ?? "", "unsubscribe", now);
    const ref = { programme: claims.programme, cohort: claims.cohort };
    const act = { by: `participant:${claims.id}`, now };
    await perform(deps, ref, act, async () => {
      const { application, participant } = await personOf(deps, claims);
      return unsubscribe(participant ?? application, act);
    });
    // A mail program's one-click wants a plain answer, no redirect.
    const oneClick = one(await readAnswers(c), "List-Unsubscribe") === "One-Click";
    return oneClick ? c.text("", 200) : c.redirect(`${c.req.path}?done`, 303);
  });
  return app;
}
