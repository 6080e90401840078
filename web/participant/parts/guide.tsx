/** A short guide for the stage one is in: what to prepare, what to ask, and what mentoring is here. */
import { type Stage, stageOf } from "@tamkine/core/participant/stage";
import { More } from "../../design/components.tsx";
import { type Key, texts } from "../../i18n.ts";
import type { Scene } from "../scene.ts";

/** Stages in which the two begin: there the spirit of it is said. */
const beginnings: readonly Stage[] = ["waiting", "introduced", "first-meeting", "under-way"];
const spirit = ["trust", "listening", "volunteering", "noJob"] as const;

/** Nothing where the stage has none. */
export function Guide({ scene: { t, personal, now } }: { scene: Scene }) {
  const stage = stageOf(personal, now);
  if (stage === undefined) return null;
  const points = pointsOf(stage, personal.application.role).map((key) => <li>{t(key)}</li>);
  return (
    <More title={t(`stage.${stage}.title`)} id="guide">
      {stage === "first-meeting" ? <ol class="points">{points}</ol> : <ul class="points">{points}</ul>}
      {beginnings.includes(stage) && (
        <div class="stack-s">
          <h3 class="small-title">{t("stage.spirit.title")}</h3>
          <ul class="points small soft">
            {spirit.map((what) => (
              <li>{t(`stage.spirit.${what}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </More>
  );
}

/** As many points as the texts have for the stage and the role. */
function pointsOf(stage: Stage, role: "mentor" | "mentee"): Key[] {
  const all = [1, 2, 3, 4, 5].map((n) => `stage.${stage}.${role}.${n}`);
  return all.filter((key): key is Key => Object.hasOwn(texts.fr, key));
}
