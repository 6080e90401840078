/** A new link on demand. It goes to the known address only, and the page says the same for an unknown one. */
import { presentAt } from "@tamkine/core/application/address";
import { newLink } from "@tamkine/core/participant/leave";
import type { Application } from "@tamkine/core/application/application";
import { isKept } from "@tamkine/core/application/saved-form";
import { linkAgain } from "@tamkine/core/application/keep-form";
import { isAtLeast } from "@tamkine/core/cohort/phase";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Email } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import { nothing } from "@tamkine/core/outcome";
import { perform } from "@tamkine/core/perform";
import { roles } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { evenly } from "../evenly.ts";
import { Button } from "../design/components.tsx";
import { findCohort } from "../find.ts";
import { readAnswers, one } from "../form/answers.ts";
import { EmailField } from "../form/email-field.tsx";
import { blank, type Entry } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { RobotFields } from "../form/robot-fields.tsx";
import { judge, stamp } from "../form/robots.ts";
import { spared, tooMany } from "../form/spared.ts";
import { show } from "../layout.tsx";

export function newLinkApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", (c) => (c.req.query("sent") === undefined ? askPage(c, deps, blank(c.get("t"))) : sentPage(c)));
  app.post("/", async (c) => {
    const answers = await readAnswers(c);
    const email = Email.safeParse(one(answers, "email"));
    if (!email.success) return askPage(c, deps, { ...blank(c.get("t"), answers), errors: { email: "invalid" } }, 422);
    const now = nowOf(c);
    const robot = judge(deps.ids, answers, now) === "robot";
    const refusal = robot ? undefined : await spared(c, deps, "new-link", email.data);
    if (refusal) return askPage(c, deps, { ...blank(c.get("t"), answers), ...tooMany(refusal, "email") }, 429);
    await evenly(deps, async () => (robot ? undefined : sendLinks(deps, email.data, now)));
    return c.redirect(`${c.req.path}?sent`, 303);
  });
  return app;
}

/**
 * One letter for each running cohort the address signed up for, or keeps a form for: then to the latest one, before all to one that they
 * have saved from their letter, for anybody can begin another with their address.
 */
async function sendLinks(deps: Deps, email: string, now: Moment): Promise<void> {
  const programmes = await deps.store.programmes();
  const cohorts = (await Promise.all(programmes.map(({ id }) => deps.store.cohorts(id)))).flat();
  const running = cohorts.filter(({ phase }) => isAtLeast(phase, "intake"));
  const found = await Promise.all(
    running.flatMap(({ programme, cohort }) => roles.map((role) => presentAt(deps, { programme, cohort }, role, email))),
  );
  // Side by side: one after the other, several would take longer than an answer about an address that nobody has.
  await Promise.all(found.filter((one) => one !== undefined).map((application) => sendLink(deps, application, now)));
  for (const cohort of running.filter(({ phase }) => phase === "intake")) await sendSaved(deps, cohort, email, now);
}

async function sendSaved(deps: Deps, { programme, cohort }: CohortRef, email: string, now: Moment): Promise<void> {
  const ref = { programme, cohort };
  const kept = (await deps.store.savedForms(ref)).filter((saved) => saved.email === email && isKept(saved, now));
  const own = kept.filter(({ opened }) => opened);
  const [latest] = (own.length > 0 ? own : kept).sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
  if (!latest) return;
  const act = { by: `applicant:${latest.id}`, now };
  await perform(deps, ref, act, async () => linkAgain(latest, await findCohort(deps.store, ref), act));
}

async function sendLink(deps: Deps, { programme, cohort, id }: Application, now: Moment): Promise<void> {
  const act = { by: `applicant:${id}`, now };
  await perform(deps, { programme, cohort }, act, async () => {
    const [current, its] = await Promise.all([
      deps.store.get("application", { programme, cohort, id }),
      deps.store.get("cohort", { programme, cohort }),
    ]);
    return current && its ? newLink(current, its, act) : nothing;
  });
}

function askPage(c: Ctx, deps: Deps, entry: Entry, status: 200 | 422 | 429 = 200) {
  const { t } = entry;
  return show(
    c,
    { title: t("newLink.title") },
    <div class="stack">
      <h1>{t("newLink.title")}</h1>
      <p class="lead">{t("newLink.lead")}</p>
      <PostForm action={c.req.path}>
        <RobotFields stamp={stamp(deps.ids, nowOf(c))} label={t("signup.pot")} />
        <EmailField entry={entry} alone />
        <Button>{t("newLink.send")}</Button>
      </PostForm>
    </div>,
    status,
  );
}

function sentPage(c: Ctx) {
  const t = c.get("t");
  return show(
    c,
    { title: t("signup.sent") },
    <div class="stack">
      <h1>{t("signup.sent")}</h1>
      <p class="lead">{t("newLink.sent")}</p>
      <p>{t("newLink.sent.text")}</p>
      <p>
        <a href={c.req.path}>{t("newLink.again")}</a>
      </p>
    </div>,
  );
}
