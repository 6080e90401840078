/** The end survey: who answered, what was said question by question, and in which words. */
import { may } from "@tamkine/core/access/policy";
import type { Figure, FigureId } from "@tamkine/core/kpi/figure";
import { surveyResults, surveyWords } from "@tamkine/core/survey/results";
import { Back } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { Alerts } from "./alerts.tsx";
import { Tiles } from "./overview.tsx";
import { Question } from "./question.tsx";
import { Quotes } from "./quotes.tsx";
import { Answering } from "./response.tsx";
import { Words } from "./words.tsx";

const first: readonly FigureId[] = ["satisfaction", "satisfactionFloor", "recommendation", "responseMentors", "responseMentees"];

export function surveyPage(scene: Scene, figures: readonly Figure[]) {
  const { t, base, world, now, organiser, ref } = scene;
  const aggregatesOnly = !may(organiser, "see-people", ref.programme);
  const results = surveyResults(world, now, aggregatesOnly);
  const answered = results.some(({ together }) => together.people > 0);
  return cohortPage(
    scene,
    "/figures",
    t("console.survey.title"),
    <>
      <Tiles scene={scene} figures={figures.filter(({ id }) => first.includes(id))} />
      <Alerts scene={scene} />
      {!aggregatesOnly && <Answering scene={scene} />}
      {answered ? (
        <section class="stack">
          <h2>{t("console.survey.questions")}</h2>
          {aggregatesOnly && <p class="hint">{t("console.survey.small")}</p>}
          <div class="questions">
            {results.map((result) => (
              <Question scene={scene} result={result} />
            ))}
          </div>
        </section>
      ) : (
        <p class="soft">{t("console.survey.none")}</p>
      )}
      {surveyWords(world, now, aggregatesOnly).map((words) => (
        <Words scene={scene} words={words} />
      ))}
      {!aggregatesOnly && <Quotes scene={scene} />}
      <p>
        <Back t={t} href={`${base}/figures`} />
      </p>
    </>,
  );
}
