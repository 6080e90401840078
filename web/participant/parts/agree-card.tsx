/** What one's sign-up still lacks: agreements that the tool it came from did not ask for. */
import { lackingOf } from "@tamkine/core/application/complete";
import { isOver } from "@tamkine/core/cohort/phase";
import type { NextStep } from "@tamkine/core/participant/personal";
import { Button, Card } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { entryOf, type Scene } from "../scene.ts";
import { LackingTicks } from "./lacking.tsx";

/** Nothing where nothing is lacking, the cohort is over, or it is asked with the answer to an introduction. */
export function AgreeCard({ scene, next }: { scene: Scene; next: NextStep }) {
  const { t, personal, base } = scene;
  const { programme, application, cohort } = personal;
  if (lackingOf(application, programme).length === 0 || isOver(cohort.phase) || next.step === "accept-pair") return null;
  return (
    <Card title={t("agree.title")} id="agree">
      <p>{t("agree.text")}</p>
      <PostForm action={`${base}/agree`}>
        <div class="ticks">
          <LackingTicks scene={scene} entry={entryOf(scene, "agree")} />
        </div>
        <Button kind="quiet">{t("agree.button")}</Button>
      </PostForm>
    </Card>
  );
}
