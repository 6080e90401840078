/** Fewer letters: the link shows a page, its button (or a mail program's one-click, RFC 8058) acts. */
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { unsubscribe } from "@tamkine/core/participant/leave";
import { perform } from "@tamkine/core/perform";
import type { LinkClaims } from "@tamkine/core/ports";
import { Hono } from "hono";
import { claimsOf, isOrganisers, organiserFor, personOf } from "../claims.ts";
import { type AppEnv, type Deps, nowOf } from "../context.ts";
import { Button, LinkButton } from "../design/components.tsx";
import { findProgramme } from "../find.ts";
import { one, readAnswers } from "../form/answers.ts";
import { PostForm } from "../form/post-form.tsx";
import { speakOwn } from "../language.ts";
import { show } from "../layout.tsx";

export function unsubscribeApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const claims = await claimsOf(deps, c.req.param("token") ?? "", "unsubscribe", nowOf(c));
    const { who, language } = await readerOf(deps, claims);
    const which = isOrganisers(claims) ? "unsubscribe.weekly" : "unsubscribe";
    const programme = await findProgramme(deps.store, claims.programme);
    speakOwn(c, language, programme);
    const t = c.get("t");
    // A mail program may have done it already, or the letter is opened again.
    const done = (who.unsubscribedAt ?? null) !== null;
    const title = t(done ? "unsubscribe.noted" : "unsubscribe.title");
    return show(
      c,
      { title, programme },
      <div class="stack">
        <h1>{title}</h1>
        <p class="lead">{t(done ? `${which}.done` : `${which}.lead`)}</p>
        {!done && (
          <PostForm action={c.req.path}>
            <Button>{t(`${which}.button`)}</Button>
          </PostForm>
        )}
        {done && which === "unsubscribe.weekly" && (
          <LinkButton kind="quiet" href="/console/account">
            {t("unsubscribe.weekly.account")}
          </LinkButton>
        )}
      </div>,
    );
  });
  app.post("/", async (c) => {
    const now = nowOf(c);
    const claims = await claimsOf(deps, c.req.param("token") ?? "", "unsubscribe", now);
    const [side, ref] = isOrganisers(claims)
      ? (["organiser", outside(claims.programme)] as const)
      : (["participant", { programme: claims.programme, cohort: claims.cohort }] as const);
    const act = { by: `${side}:${claims.id}`, now };
    await perform(deps, ref, act, async () => unsubscribe((await readerOf(deps, claims)).who, act));
    // A mail program's one-click wants a plain answer, no redirect.
    const oneClick = one(await readAnswers(c), "List-Unsubscribe") === "One-Click";
    return oneClick ? c.text("", 200) : c.redirect(c.req.path, 303);
  });
  return app;
}

/** Whose letters they are, and the language they read. Refuses not-found. */
async function readerOf(deps: Deps, claims: LinkClaims) {
  const organiser = await organiserFor(deps, claims);
  if (organiser) return { who: organiser, language: organiser.language };
  const { application, participant } = await personOf(deps, claims);
  return { who: participant ?? application, language: application.language };
}
