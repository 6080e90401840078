/** A new link on demand. It goes to the known address only, and the page says the same for an unknown one. */
import { applicationId } from "@tamkine/core/application/apply";
import { newLink } from "@tamkine/core/participant/leave";
import type { Application } from "@tamkine/core/application/application";
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { Email } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import { perform } from "@tamkine/core/perform";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Button, Field } from "../design/components.tsx";
import { readAnswers, one } from "../form/answers.ts";
import { blank, type Entry, typed } from "../form/entry.ts";
import { judge, stamp } from "../form/robots.ts";
import { show } from "../layout.tsx";
import { RobotFields } from "../signup/form.tsx";

export function newLinkApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", (c) => (c.req.query("sent") === undefined ? askPage(c, deps, blank(c.get("t"))) : sentPage(c)));
  app.post("/", async (c) => {
    const answers = await readAnswers(c);
    const email = Email.safeParse(one(answers, "email"));
    if (!email.success) return askPage(c, deps, { ...blank(c.get("t"), answers), errors: { email: "invalid" } });
    if (judge(deps.ids, answers, nowOf(c)) !== "robot") await sendLinks(deps, email.data, nowOf(c));
    return c.redirect(`${c.req.path}?sent`, 303);
  });
  return app;
}

/** One letter for each running cohort the address signed up for. */
async function sendLinks(deps: Deps, email: string, now: Moment): Promise<void> {
  const programmes = await deps.store.programmes();
  const cohorts = (await Promise.all(programmes.map(({ id }) => deps.store.cohorts(id)))).flat();
  const running = cohorts.filter(({ phase }) => isAtLeast(phase, "intake"));
  const found = await Promise.all(
    running.flatMap(({ programme, cohort }) =>
      (["mentor", "mentee"] as const).map((role) => {
        const id = applicationId(deps.ids, { programme, cohort }, role, email);
        return deps.store.get("application", { programme, cohort, id });
      }),
    ),
  );
  for (const application of found) if (application) await sendLink(deps, application, now);
}

async function sendLink(deps: Deps, { programme, cohort, id }: Application, now: Moment): Promise<void> {
  const act = { by: `applicant:${id}`, now };
  await perform(deps, { programme, cohort }, act, async () => {
    const current = await deps.store.get("application", { programme, cohort, id });
    return current ? newLink(current, act) : { put: [], happenings: [], letters: [] };
  });
}

function askPage(c: Ctx, deps: Deps, entry: Entry) {
  const { t } = entry;
  return show(
    c,
    { title: t("newLink.title") },
    <div class="stack">
      <h1>{t("newLink.title")}</h1>
      <p class="lead">{t("newLink.lead")}</p>
      <form method="post" action={c.req.path} novalidate>
        <RobotFields stamp={stamp(deps.ids, nowOf(c))} label={t("signup.pot")} />
        <Field {...typed(entry, "email")} label={t("field.email")} type="email" autocomplete="email" inputmode="email" maxlength={254} />
        <Button>{t("newLink.send")}</Button>
      </form>
    </div>,
    Object.keys(entry.errors).length > 0 ? 422 : 200,
  );
}

function sentPage(c: Ctx) {
  const t = c.get("t");
  return show(
    c,
    { title: t("newLink.title") },
    <div class="stack">
      <h1>{t("newLink.title")}</h1>
      <p class="lead">{t("newLink.sent")}</p>
      <p>{t("newLink.sent.text")}</p>
    </div>,
  );
}
