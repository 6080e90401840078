/** The end survey: what it asks, sent and changed until it closes. */
import { allowOnce } from "@tamkine/core/access/limits";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { momentOf } from "@tamkine/core/cohort/milestones";
import { sayDay, sayMoment } from "@tamkine/core/kernel/say";
import { reached } from "@tamkine/core/kernel/time";
import { answerSurvey } from "@tamkine/core/survey/answer";
import { keepDraft, kept } from "@tamkine/core/survey/draft";
import { pairToThank } from "@tamkine/core/survey/quotes";
import { hadPair } from "@tamkine/core/survey/invited";
import { isSurveyOpen } from "@tamkine/core/survey/survey";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Back, Button, Notice } from "../design/components.tsx";
import { tellWhen } from "../error.tsx";
import { type Answers, one, readAnswers } from "../form/answers.ts";
import { fieldsOf } from "../form/entry.ts";
import { GivenBack } from "../form/given-back.tsx";
import { PostForm } from "../form/post-form.tsx";
import { show } from "../layout.tsx";
import { carryOut } from "./action.ts";
import { othersOf, participantOf } from "./mine.ts";
import { Failed, statusFor } from "./parts/failed.tsx";
import { Questions } from "./questions.tsx";
import { readSurvey, surveyAnswersOf } from "./read-survey.ts";
import { entryOf, type Scene, sceneOf } from "./scene.ts";

const scope = "survey";
/** What the form comes back for, with all that was answered. */
const shownAgain: ReadonlySet<string> = new Set(["form-invalid", "too-many-requests", "survey-closed"]);

export function surveyRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/survey", async (c) => surveyPage(await sceneOf(c, deps)));
  app.post("/survey", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    try {
      // What somebody confides is a letter to each organiser, as often as it is sent with other words.
      await allowOnce(deps, "own-page", { target: scene.claims.id }, scene.now);
      await carryOut(scene, async (personal, act) => {
        const { cohort, programme, answer: known, draft } = personal;
        const organisers = await deps.store.organisers(programme.id);
        const participant = participantOf(personal);
        const from = { cohort, participant, known, draft, organisers, others: othersOf(personal), passOn: one(answers, "passOn") };
        return answerSurvey(from, readSurvey(answers), act);
      });
    } catch (error) {
      if (!(error instanceof Refusal) || !shownAgain.has(error.code)) throw error;
      tellWhen(c, error);
      return refusedPage(scene, answers, error);
    }
    return c.redirect(`${scene.base}?done=survey`, 303);
  });
  app.post("/survey/draft", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    try {
      await carryOut(scene, async (personal, act) =>
        keepDraft({ cohort: personal.cohort, participant: participantOf(personal), known: personal.draft }, answers, act),
      );
    } catch (error) {
      if (!(error instanceof Refusal) || !shownAgain.has(error.code)) throw error;
      return refusedPage(scene, answers, error);
    }
    const isEmpty = Object.keys(kept(answers)).length === 0;
    return c.redirect(`${scene.base}?done=${isEmpty ? "draft-empty" : "draft"}`, 303);
  });
}

function refusedPage(scene: Scene, answers: Answers, refusal: Refusal) {
  const errors = refusal.code === "form-invalid" ? fieldsOf(refusal) : {};
  return surveyPage({ ...scene, attempt: { scope, answers, errors, refusal } });
}

/** The questions that are answered in words. */
const freeWords = ["best", "worst", "alert"] as const;

/** It is not open; whoever sent their words too late finds them here, to take them along. */
function Over({ scene, date }: { scene: Scene; date: string }) {
  const { t, now, personal, attempt } = scene;
  const over = reached(now, momentOf(personal.cohort, personal.programme, "surveyEnds"));
  return (
    <>
      {attempt && <Failed scene={scene} />}
      <p class="lead">{over ? t("survey.over", { date }) : t("survey.closed")}</p>
      <GivenBack t={t} answers={attempt?.answers ?? {}} fields={freeWords} />
    </>
  );
}

/** Of a mentee: whom their best words may go to. */
function thankedBy({ personal }: Scene) {
  const found = personal.application.role === "mentee" ? pairToThank(personal.pairs) : undefined;
  return found && { pair: found.pair.id, name: found.other.form.name };
}

function surveyPage(scene: Scene) {
  const { c, t, language, personal, base, attempt } = scene;
  const { cohort, programme, answer, draft, application } = personal;
  participantOf(personal);
  const open = isSurveyOpen(cohort);
  const paired = hadPair(personal.pairs.map(({ pair }) => pair)).has(application.id);
  const entry = entryOf(scene, scope, draft?.answers ?? (answer ? surveyAnswersOf(answer) : {}));
  const date = sayDay(language, cohort.schedule.surveyEnds, { year: false });
  return show(
    c,
    { title: t("survey.title"), programme, home: base },
    <div class="stack">
      <h1>{t("survey.title")}</h1>
      {open ? (
        <>
          <p class="lead">{t(paired ? "survey.lead" : "survey.lead.alone")}</p>
          <p>{t(answer ? "survey.answered" : "survey.open", { date })}</p>
          <p class="soft">{t("survey.readers", { role: paired ? application.role : "alone" })}</p>
          {draft && !attempt && (
            <Notice>
              <p>{t("survey.draft", { date: sayMoment(language, draft.at, programme.timeZone, { year: false }) })}</p>
            </Notice>
          )}
          <PostForm action={`${base}/survey`}>
            <Failed scene={scene}>
              <Questions entry={entry} role={application.role} paired={paired} thanked={thankedBy(scene)} />
              <div class="stack">
                <Button>{t("survey.send")}</Button>
                <Button kind="quiet" action={`${base}/survey/draft`}>
                  {t("survey.later")}
                </Button>
                <p class="small soft">{t("survey.later.hint")}</p>
              </div>
            </Failed>
          </PostForm>
        </>
      ) : (
        <Over scene={scene} date={date} />
      )}
      <p>
        <Back t={t} href={base} />
      </p>
    </div>,
    statusFor(scene),
  );
}
