/** What organisers write for the committee: one text for all languages, or another for some. */
import { languages } from "@tamkine/core/kernel/text";
import { chapters, type Edition, fieldOf, type Lessons, longestChapter } from "@tamkine/core/report/lessons";
import { Button, Card, Field, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong } from "../../form/room.ts";
import { storedNow } from "../part-of-programme.tsx";
import type { Scene } from "../scene.ts";

interface LessonsProps {
  scene: Scene;
  lessons: Lessons | undefined;
}

export function LessonsForm({ scene, lessons }: LessonsProps) {
  const { t, base, typed, refusal } = scene;
  const { programme } = scene.world;
  // Corrected, it still goes by what it was written upon; too late, by what stands beside it now.
  const seen = (refusal?.code === "form-invalid" ? typed?.["seen"] : undefined) ?? lessons?.version ?? 0;
  return (
    <Card title={t("console.report.lessons")} id="lessons">
      <p class="hint">{t("console.report.lessonsHint")}</p>
      <PostForm action={`${base}/report/lessons`} class="stack">
        <input type="hidden" name="seen" value={seen} />
        <h3>{t("console.report.lessons.all")}</h3>
        <Chapters scene={scene} lessons={lessons} edition="all" />
        {languages
          .filter((one) => programme.languages.includes(one) || chapters.some((chapter) => lessons?.[one][chapter]))
          .map((language) => {
            const own = chapters.some((chapter) => (typed?.[fieldOf(language, chapter)] || lessons?.[language][chapter] || "") !== "");
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
      </PostForm>
    </Card>
  );
}

function Chapters({ scene, lessons, edition }: LessonsProps & { edition: Edition }) {
  const { t, typed, refusal } = scene;
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
            error={
              storedNow(t, scene, typed?.[name], lessons?.[edition][chapter] ?? "") ??
              tooLong(t, refusal, name, typed?.[name], longestChapter)
            }
          />
        );
      })}
    </>
  );
}
