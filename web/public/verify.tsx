/** Confirming an address: the link shows a page, the button on it confirms. It opens nothing else: the page's own link comes by mail. */
import { holderOf } from "@tamkine/core/application/address";
import type { Application } from "@tamkine/core/application/application";
import { verify } from "@tamkine/core/application/verify";
import { otherRole } from "@tamkine/core/programme/programme";
import { perform } from "@tamkine/core/perform";
import type { LinkClaims } from "@tamkine/core/ports";
import { Hono } from "hono";
import { claimsOf, personOf } from "../claims.ts";
import { type AppEnv, type Deps, nowOf } from "../context.ts";
import { LinkButton } from "../design/components.tsx";
import { findCohort } from "../find.ts";
import { readAnswers } from "../form/answers.ts";
import { speakOwn } from "../language.ts";
import { show } from "../layout.tsx";
import { Waiting } from "./waiting.tsx";

export function verifyApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const claims = await claimsOf(deps, c.req.param("token") ?? "", "verify", nowOf(c));
    const { application } = await personOf(deps, claims);
    const { programme, cohort } = await findCohort(deps.store, claims);
    speakOwn(c, application.language, programme);
    const t = c.get("t");
    const waits = application.status === "unverified";
    const late = waits && cohort.phase !== "intake";
    const gone = application.status === "withdrawn";
    const title = t(late ? "verify.late" : waits ? "verify.title" : gone ? "verify.gone" : "verify.done");
    return show(
      c,
      { title, programme },
      <div class="stack">
        <h1>{title}</h1>
        {late || gone ? (
          <>
            <p class="lead">
              {gone ? t("next.withdrawn", { role: "own" }) : t("next.too-late", { over: programme.closed ? "yes" : "no" })}
            </p>
            <LinkButton kind="quiet" href={`/p/${programme.id}`}>
              {t("signup.closed.button")}
            </LinkButton>
          </>
        ) : waits ? (
          <>
            <p class="lead">{t("verify.lead")}</p>
            <p class="code" dir="ltr">
              {application.email}
            </p>
            <Waiting c={c} programme={programme} application={application} about={claims.about} />
          </>
        ) : (
          <>
            <p class="lead">{t(isAnother(application, claims) ? "verify.done.another" : "verify.done.lead")}</p>
            <p>
              <a href="/new-link">{t("verify.done.lost")}</a>
            </p>
          </>
        )}
      </div>,
    );
  });
  app.post("/", async (c) => {
    const now = nowOf(c);
    const claims = await claimsOf(deps, c.req.param("token") ?? "", "verify", now);
    const answers = await readAnswers(c);
    await confirm(deps, claims, now, answers["sending"]?.[0] ?? claims.about);
    return c.redirect(c.req.path, 303);
  });
  return app;
}

/** Another form than the one this link came with was confirmed. */
const isAnother = ({ sending }: Application, { about }: LinkClaims): boolean =>
  about !== undefined && sending !== undefined && about !== sending;

/**
 * Confirms the address of an application with one of the forms that wait. Refuses not-found, intake-closed.
 * @param sending which of them, see sendings.ts; none for the newest
 */
export async function confirm(deps: Deps, claims: LinkClaims, now: string, sending: string | undefined): Promise<void> {
  const ref = { programme: claims.programme, cohort: claims.cohort };
  const act = { by: `applicant:${claims.id}`, now };
  await perform(deps, ref, act, async () => {
    const [{ application }, current] = await Promise.all([personOf(deps, claims), findCohort(deps.store, ref)]);
    const other = await holderOf(deps, ref, otherRole(application.role), application.email);
    return verify(deps.ids, application, { ...current, other }, act, sending);
  });
}
