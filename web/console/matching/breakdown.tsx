/** A pair's score by criterion: a small bar and the figures for each, the names beside them. */
import type { CriterionPoints } from "@tamkine/core/matching/proposal";
import type { Scene } from "../scene.ts";

/** As they are said: scores are kept in hundredths. */
export const points = (hundredths: number): string => String(Math.round(hundredths / 100));

export function Breakdown({ scene: { t }, criteria }: { scene: Scene; criteria: readonly CriterionPoints[] }) {
  return (
    <dl class="breakdown">
      {criteria
        .filter(({ max }) => max > 0)
        .map(({ criterion, points: got, max, neutral }) => (
          <div class={neutral ? "neutral" : undefined}>
            <dt>{t(`console.short.${criterion}`)}</dt>
            <dd>
              {points(got)}
              <span class="soft">/{points(max)}</span>
              {neutral && <span class="unseen"> {t("console.match.neutral")}</span>}
            </dd>
            <svg viewBox="0 0 40 4" aria-hidden="true" preserveAspectRatio="none">
              <rect class="whole" width="40" height="4" rx="2" />
              <rect class="part" width={String(Math.round((40 * got) / max))} height="4" rx="2" />
            </svg>
          </div>
        ))}
    </dl>
  );
}
