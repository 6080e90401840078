/** What organisers write for the committee: one text for all languages, or another for some. */
import { languages } from "@tamkine/core/kernel/text";
import { chapters, type Edition, fieldOf, type Lessons, longestChapter } from "@tamkine/core/report/lessons";
import { Button, Card, Field, More } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

interface LessonsProps {
  scene: Scene;
  lessons: Lessons | undefined;
}

export function LessonsForm({ scene, lessons }: LessonsProps) {
  const { t, base, typed, refusal } = scene;
  return (
    <Card title={t("console.report.lessons")} id="lessons">
      <p class="hint">{t("console.report.lessonsHint")}</p>
      <form method="post" action={`${base}/report/lessons`} class="stack">
        <h3>{t("console.report.lessons.all")}</h3>
        <Chapters scene={scene} lessons={lessons} edition="all" />
        {languages.map((language) => {
          const own = chapters.some((chapter) => (typed?.[fieldOf(language, chapter)] ?? lessons?.[language][chapter] ?? "") !== "");
          const wrong = chapters.some((chapter) => refusal?.facts[fieldOf(language, chapter)] !== undefined);
          return (
            <More title={t("console.report.lessons.own", { language: t(`console.report.language.${language}`) })} open={own || wrong}>
              <p class="hint">{t("console.report.lessons.ownHint")}</p>
              <Chapters scene={scene} lessons={lessons} edition={language} />
            </More>
          );
        })}
        <p>
          <Button>{t("console.report.save")}</Button>
        </p>
      </form>
    </Card>
  );
}

function Chapters({ scene: { t, typed, refusal }, lessons, edition }: LessonsProps & { edition: Edition }) {
  return (
    <>
      {chapters.map((chapter) => {
        const name = fieldOf(edition, chapter);
        return (
          <Field
            scope="lessons"
            name={name}
            label={t(`console.report.chapter.${chapter}`)}
            rows={4}
            value={typed?.[name] ?? lessons?.[edition][chapter]}
            error={refusal?.facts[name] === undefined ? undefined : t("console.report.tooLong")}
            maxlength={longestChapter}
          />
        );
      })}
    </>
  );
}
