/** What ending or following a pair would do, before it is done: to the figures, to whom a letter goes, who could come next. */
import { coverage } from "@tamkine/core/kpi/figures/coverage";
import { pairCompletion } from "@tamkine/core/kpi/figures/completion";
import type { Figure } from "@tamkine/core/kpi/figure";
import { participation } from "@tamkine/core/kpi/figures/participation";
import type { Outcome } from "@tamkine/core/outcome";
import { replacementCandidates, waitingCandidates } from "@tamkine/core/matching/candidates";
import { applied } from "@tamkine/core/rehearsal/apply";
import { Badge, Card } from "../../design/components.tsx";
import { BeforeAfter } from "../before-after.tsx";
import { LettersToCome, lettersToCome } from "../letters-to-come.tsx";
import { points } from "../matching/breakdown.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";

/** @param means what it does to the figures, in a sentence */
export async function Effects({ scene, outcome, means }: { scene: Scene; outcome: Outcome; means: string }) {
  const { t, world, now } = scene;
  const count = (of: Scene["world"]): Figure[] => [coverage(of), pairCompletion(of, now), participation(of, now)];
  const after = count(applied(world, outcome));
  const said = (figure: Figure | undefined) => (figure ? `${figure.numerator}/${figure.denominator}` : "");
  const kinds = await lettersToCome(scene, outcome);
  return (
    <>
      <Card title={t("console.effect.figures")}>
        <BeforeAfter t={t} rows={count(world).map((figure, i) => [t(`console.figure.${figure.id}`), said(figure), said(after[i])])} />
        <p class="hint">{means}</p>
      </Card>
      {kinds.length > 0 && (
        <Card title={t("console.preview.letters")}>
          <LettersToCome scene={scene} kinds={kinds} />
        </Card>
      )}
    </>
  );
}

/** So many are named. */
const named = 3;

/** The best of those who could come next, with what stands in the way. */
export function Next({ scene: { t, world, organiser, now }, mentee }: { scene: Scene; mentee: string }) {
  const there = replacementCandidates(world, mentee).slice(0, named);
  // Of those who wait only whoever is possible: there is more about the others where a mentor is looked for.
  const waiting = waitingCandidates(world, mentee, actOf(organiser, now)).filter(({ broken }) => broken.length === 0);
  const next = there.some(({ broken }) => broken.length === 0) ? there : [...waiting.slice(0, named), ...there];
  const waits = new Set(waiting);
  return (
    <Card title={t("console.end.next")}>
      {next.every(({ broken }) => broken.length > 0) && <p>{t("console.end.nobody")}</p>}
      <ul class="list">
        {next.map((candidate) => {
          const { mentor, score, broken } = candidate;
          return (
            <li class="row spread">
              <span>
                <bdi>{nameOf(world, mentor)}</bdi>{" "}
                <span class="hint">
                  {broken.length === 0
                    ? t(waits.has(candidate) ? "console.end.waiting" : "console.end.free")
                    : broken.map((one) => t(`console.constraint.${one}`)).join("\u00a0· ")}
                </span>
              </span>
              <Badge tone={broken.length === 0 ? "good" : "warn"}>{points(score)}</Badge>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
