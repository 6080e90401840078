/** What comes after: hearing of the next cohorts, and coming back to one as a mentor, with the answers that are kept. */
import { again } from "@tamkine/core/application/again";
import { applicationId } from "@tamkine/core/application/application";
import { longest, topics } from "@tamkine/core/application/form";
import { consentNames, type Ticks } from "@tamkine/core/application/sign-up";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { sayDay, sayPhone } from "@tamkine/core/kernel/say";
import { stayInTouch } from "@tamkine/core/participant/alumni";
import { type Act, nothing } from "@tamkine/core/outcome";
import type { Personal } from "@tamkine/core/participant/personal";
import { perform } from "@tamkine/core/perform";
import { asksBody, bodiesFor, bodyOf } from "@tamkine/core/programme/body";
import { Role } from "@tamkine/core/programme/programme";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Back, Button, Card, Choices, Facts, Field, Notice } from "../design/components.tsx";
import { statusOf } from "../error.tsx";
import { alphabetical } from "../form/alphabetical.ts";
import { all, type Answers, one, readAnswers, ticked } from "../form/answers.ts";
import { type Entry, type Errors, fieldsOf, picked, typed } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { Problems } from "../form/summary.tsx";
import { show } from "../layout.tsx";
import { sentenceOf } from "../sentence.ts";
import { Consents } from "../signup/sections/consents.tsx";
import { isolated } from "../phrase.ts";
import { act } from "./action.ts";
import { comingFor } from "./coming.ts";
import { participantOf } from "./mine.ts";
import { NextCard } from "./parts/next-cohort.tsx";
import { entryOf, type Scene, sceneOf } from "./scene.ts";

const scope = "again";

export function againRoutes(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/alumni",
    scope: () => "alumni",
    done: "alumni",
    read: (answers) => ({ input: { agreed: ticked(answers, "alumni") } }),
    async decide(personal, { agreed }, by) {
      if (!agreed) await leaveOthers(deps, personal, by);
      return stayInTouch(participantOf(personal), agreed, by);
    },
  });
  app.get("/again", async (c) => {
    const scene = await sceneOf(c, deps);
    participantOf(scene.personal);
    const next = await comingFor(scene);
    return page(scene, next, await isBack(scene, next));
  });
  app.post("/again", async (c) => {
    const scene = await sceneOf(c, deps);
    participantOf(scene.personal);
    const next = await comingFor(scene);
    if (!next) return page(scene, next);
    const answers = await readAnswers(c);
    try {
      await comeBack(scene, next, answers);
    } catch (error) {
      const refusal = refusalIn(error);
      return page({ ...scene, attempt: { scope, answers, errors: errorsOf(refusal), refusal } }, next);
    }
    return c.redirect(`${scene.base}/again`, 303);
  });
}

/** Whoever was in several cohorts takes it back in all of them: they do not know under which one they are asked. */
async function leaveOthers(deps: Deps, { programme, cohort: own, application }: Personal, by: Act): Promise<void> {
  for (const { cohort } of await deps.store.cohorts(programme.id)) {
    const ref = { programme: programme.id, cohort };
    for (const role of Role.options) {
      const id = applicationId(deps.ids, ref, role, application.email);
      const participant = cohort === own.cohort ? undefined : await deps.store.get("participant", { ...ref, id });
      if (participant?.alumni === undefined || participant.state.is === "left") continue;
      const act = { ...by, by: `participant:${id}` };
      await perform(deps, ref, act, async () => {
        const known = await deps.store.get("participant", { ...ref, id });
        return known ? stayInTouch(known, false, act) : nothing;
      });
    }
  }
}

/** Whether they have said yes already, be it in another window or by the form that is open to all. */
async function isBack({ deps, personal }: Scene, next: Cohort | undefined): Promise<boolean> {
  if (!next) return false;
  const ref = { programme: next.programme, cohort: next.cohort };
  const known = await deps.store.get("application", { ...ref, id: applicationId(deps.ids, ref, "mentor", personal.application.email) });
  return known !== undefined && known.status !== "unverified" && known.status !== "withdrawn";
}

async function comeBack({ deps, personal, now }: Scene, next: Cohort, answers: Answers): Promise<void> {
  const ref = { programme: next.programme, cohort: next.cohort };
  const { application: from, programme } = personal;
  const idOf = (role: "mentor" | "mentee") => applicationId(deps.ids, ref, role, from.email);
  const by = { by: `applicant:${idOf("mentor")}`, now };
  const ticks = Object.fromEntries(consentNames.map((name) => [name, ticked(answers, name)])) as Ticks;
  const texts = { position: one(answers, "position"), expertise: all(answers, "expertise"), body: one(answers, "body") };
  const said = { ticks, adult: ticked(answers, "adult"), ...texts };
  await perform(deps, ref, by, async () => {
    const [cohort, existing, other] = await Promise.all([
      deps.store.get("cohort", ref),
      deps.store.get("application", { ...ref, id: idOf("mentor") }),
      deps.store.get("application", { ...ref, id: idOf("mentee") }),
    ]);
    if (!cohort) throw new Refusal("not-found");
    return again(deps.ids, { programme, cohort, from, existing, other, said }, by);
  });
}

/** Which tick a reason is about. */
const fieldOf: Readonly<Record<string, string>> = {
  "under-age": "adult",
  "no-charter": "charter",
  "no-processing-consent": "processing",
  "no-sharing-consent": "sharing",
  "no-abroad-consent": "abroad",
};

function errorsOf(refusal: Refusal): Errors {
  const { code, facts } = refusal;
  if (code === "form-invalid") return fieldsOf(refusal);
  const reasons = Array.isArray(facts["reasons"]) ? facts["reasons"] : [];
  return Object.fromEntries(reasons.flatMap((reason: string) => (fieldOf[reason] ? [[fieldOf[reason], "missing"]] : [])));
}

function page(scene: Scene, next: Cohort | undefined, done = false) {
  const { c, t, language, personal, base, attempt } = scene;
  const name = isolated(next?.cohort ?? "");
  const entry = filled(scene);
  return show(
    c,
    { title: t("again.title"), programme: personal.programme, home: base, path: `${base}/again` },
    <div class="stack-l">
      <Problems entry={entry}>
        <div class="stack">
          <h1>{t("again.title")}</h1>
          {done ? (
            <Notice tone="good" title={t("again.done")} live>
              <p>{t("again.done.text")}</p>
            </Notice>
          ) : next ? (
            <p class="lead">
              {t("again.lead", {
                cohort: name,
                opens: sayDay(language, next.schedule.intakeOpens),
                closes: sayDay(language, next.schedule.intakeCloses),
              })}
            </p>
          ) : (
            <p class="lead">{t(personal.programme.closed ? "again.over" : "again.none")}</p>
          )}
          {attempt?.refusal && Object.keys(attempt.errors).length === 0 && (
            <Notice tone="bad" live title={sentenceOf(t, attempt.refusal)} />
          )}
        </div>
        {next ? !done && <Form scene={scene} entry={entry} /> : !personal.programme.closed && <NextCard scene={scene} coming={false} />}
        <p>
          <Back t={t} href={base} />
        </p>
      </Problems>
    </div>,
    attempt?.refusal ? statusOf(attempt.refusal) : 200,
  );
}

/** The form, with what its sentences may need. */
const filled = (scene: Scene): Entry => ({ ...entryOf(scene, scope), values: { age: scene.personal.programme.rules.minimumAge } });

/** Whoever comes from a body without mentors says which other one they come back from. */
function OfBody({ scene: { t, language, personal }, entry }: { scene: Scene; entry: Entry }) {
  const { programme, application } = personal;
  if (!asksBody(programme, "mentor") || bodyOf(programme, "mentor", application.form.body)) return null;
  return (
    <Choices
      {...picked(entry, "body")}
      legend={t("field.body")}
      type="radio"
      layout="column"
      options={bodiesFor(programme, "mentor").map(({ id, name }) => ({ value: id, label: isolated(name[language]) }))}
    />
  );
}

function Form({ scene, entry }: { scene: Scene; entry: Entry }) {
  const { t, language, personal, base } = scene;
  const { form, email } = personal.application;
  return (
    <PostForm action={`${base}/again`}>
      <Card title={t("again.kept")}>
        <p class="soft">{t("again.kept.text")}</p>
        <Facts
          facts={[
            [t("field.name"), form.name],
            [t("field.email"), email],
            [t("field.phone"), form.phone && sayPhone(form.phone)],
            [t("pair.fact.city"), form.city],
            [t("pair.fact.position"), form.role === "mentor" ? form.position : ""],
            [t("pair.fact.expertise"), form.role === "mentor" ? form.expertise.map((topic) => t(`topic.${topic}`)).join("\u00a0· ") : ""],
          ]}
        />
      </Card>
      {form.role === "mentee" && (
        <fieldset class="section">
          <legend>{t("again.new")}</legend>
          <OfBody scene={scene} entry={entry} />
          <Field {...typed(entry, "position", longest.position)} label={t("field.position")} mark={t("field.optional")} />
          <Choices
            {...picked(entry, "expertise")}
            legend={t("field.expertise")}
            type="checkbox"
            options={alphabetical(topics, (value) => t(`topic.${value}`), language)}
          />
        </fieldset>
      )}
      <Consents entry={entry} role="mentor" programme={personal.programme} language={language} />
      <Button>{t("again.button")}</Button>
    </PostForm>
  );
}
