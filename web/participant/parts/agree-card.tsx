/** What one's sign-up still lacks: agreements that the tool it came from did not ask for. */
import { lackingOf } from "@tamkine/core/application/complete";
import { isOver } from "@tamkine/core/cohort/phase";
import { sayList } from "@tamkine/core/kernel/say";
import { Button, Card, Tick } from "../../design/components.tsx";
import { tick } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { noticePath } from "../../layout.tsx";
import { entryOf, type Scene } from "../scene.ts";

/** Nothing where nothing is lacking, or the cohort is over. */
export function AgreeCard({ scene }: { scene: Scene }) {
  const { t, language, personal, base } = scene;
  const { programme, application, cohort } = personal;
  const lacking = lackingOf(application, programme);
  if (lacking.length === 0 || isOver(cohort.phase)) return null;
  const bodies = sayList(
    language,
    programme.bodies.map(({ name }) => name[language]),
  );
  const entry = entryOf(scene, "agree");
  return (
    <Card title={t("agree.title")} id="agree">
      <p>{t("agree.text")}</p>
      <PostForm action={`${base}/agree`}>
        <div class="ticks">
          {lacking.map((name) => (
            <Tick {...tick(entry, name)} label={name === "sharing" ? t("consent.sharing", { bodies }) : t(`consent.${name}`)} />
          ))}
        </div>
        <p class="small soft">
          <a href={noticePath(programme)}>{t("privacy.title")}</a>
        </p>
        <Button kind="quiet">{t("agree.button")}</Button>
      </PostForm>
    </Card>
  );
}
