/** The end survey: who answered, what was said question by question, and in which words. */
import { may } from "@tamkine/core/access/policy";
import type { FigureId } from "@tamkine/core/kpi/figure";
import { isAnswered } from "@tamkine/core/kpi/figures/answers";
import { asFrozen, type FrozenFigures, shownAccount } from "@tamkine/core/frozen-figures/frozen-figures";
import { surveyResults, surveyWords } from "@tamkine/core/survey/results";
import { Back } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { Alerts } from "./alerts.tsx";
import { Meetings } from "./cross-check.tsx";
import { type FiguresRead, shownTo, Tiles } from "./overview.tsx";
import { Pulses } from "./pulses.tsx";
import { Question } from "./question.tsx";
import { Quotes } from "./quotes.tsx";
import { Answering } from "./response.tsx";
import { Words } from "./words.tsx";

const first: readonly FigureId[] = ["satisfaction", "satisfactionFloor", "recommendation", "responseMentors", "responseMentees"];

/**
 * While people answer it tells nobody what they say: two days of an open survey differ by somebody's answer. Afterwards who sees aggregates
 * only reads it once it is frozen, as the report has it; words of few are for those alone who run the programme.
 */
export function surveyPage(scene: Scene, read: FiguresRead & { frozen: FrozenFigures | undefined }) {
  const { t, base, world, now, organiser, ref, runs } = scene;
  const aggregatesOnly = !may(organiser, "see-people", ref.programme);
  const account = read.frozen && shownAccount(read.frozen);
  const marked = read.frozen ? asFrozen(world, read.frozen) : world;
  const results = aggregatesOnly ? (account?.questions ?? []) : surveyResults(marked, now, false);
  const answered = results.some(({ together }) => together.people !== 0);
  const words = aggregatesOnly && !read.frozen ? [] : surveyWords(world, now, !runs);
  const toCome = aggregatesOnly ? !read.frozen : !isAnswered(world);
  return cohortPage(
    scene,
    "/figures",
    t("console.survey.title"),
    <>
      <Tiles scene={scene} figures={shownTo(scene, read).filter(({ id }) => first.includes(id))} />
      <Alerts scene={scene} />
      {!aggregatesOnly && <Answering scene={scene} />}
      {!aggregatesOnly && <Pulses scene={scene} />}
      {answered ? (
        <section class="stack">
          <h2>{t("console.survey.questions")}</h2>
          {aggregatesOnly && (
            <p class="hint">
              {t("console.survey.small")} {t("report.questions")}.
            </p>
          )}
          <div class="questions">
            {results.map((result) => (
              <Question scene={scene} result={result} />
            ))}
          </div>
        </section>
      ) : (
        <p class="soft">{t(toCome ? "console.survey.later" : "console.survey.none")}</p>
      )}
      {!aggregatesOnly && <Meetings scene={{ ...scene, world: marked }} />}
      {words.map((one) => (
        <Words scene={scene} words={one} />
      ))}
      {runs && isAnswered(world) && <Quotes scene={scene} />}
      <p>
        <Back t={t} href={`${base}/figures`} />
      </p>
    </>,
  );
}
