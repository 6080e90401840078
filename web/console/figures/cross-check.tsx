/** How often people say that they met, beside what counts. For those who see who people are, and without names: the survey promises it. */
import { crossCheck } from "@tamkine/core/survey/cross-check";
import { Card, Facts } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

const lines = ["people", "said", "counted", "more", "fewer"] as const;

/** Nothing while nobody has said it. */
export function Meetings({ scene: { t, world, now } }: { scene: Scene }) {
  const found = crossCheck(world, now);
  if (!found) return null;
  return (
    <Card title={t("console.survey.met")} id="met">
      <Facts facts={lines.map((line) => [t(`console.survey.met.${line}`), found[line]])} />
      {found.more > 0 && <p class="hint">{t("console.survey.met.hint")}</p>}
    </Card>
  );
}
