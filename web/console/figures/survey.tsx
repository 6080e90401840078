/** The end survey: who answered, what was said question by question, and in which words. */
import { may } from "@tamkine/core/access/policy";
import type { FigureId } from "@tamkine/core/kpi/figure";
import { type FrozenFigures, shownAccount } from "@tamkine/core/frozen-figures/frozen-figures";
import { surveyResults, surveyWords } from "@tamkine/core/survey/results";
import { Back } from "../../design/components.tsx";
import { answersReadBy } from "../confided.ts";
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

/** Who sees aggregates only reads what was said once it is frozen, as the report has it: two days of an open survey differ by somebody's answer. */
export function surveyPage(scene: Scene, read: FiguresRead & { frozen: FrozenFigures | undefined }) {
  const { t, base, world, now, organiser, ref } = scene;
  const aggregatesOnly = !may(organiser, "see-people", ref.programme);
  const account = read.frozen && shownAccount(read.frozen);
  const results = aggregatesOnly ? (account?.questions ?? []) : surveyResults(world, now, false);
  const answered = results.some(({ together }) => together.people !== 0);
  const written = aggregatesOnly ? world : { ...world, answers: answersReadBy(organiser, world) };
  const words = aggregatesOnly && !read.frozen ? [] : surveyWords(written, now, aggregatesOnly);
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
        <p class="soft">{t(aggregatesOnly && !read.frozen ? "console.survey.later" : "console.survey.none")}</p>
      )}
      {!aggregatesOnly && <Meetings scene={scene} />}
      {words.map((one) => (
        <Words scene={scene} words={one} />
      ))}
      {!aggregatesOnly && <Quotes scene={scene} answers={written.answers} />}
      <p>
        <Back t={t} href={`${base}/figures`} />
      </p>
    </>,
  );
}
