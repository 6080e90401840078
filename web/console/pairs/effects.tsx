/** What ending or following a pair would do, before it is done: to the figures, to whom a letter goes, who could come next. */
import { coverage } from "@tamkine/core/kpi/figures/coverage";
import { pairCompletion } from "@tamkine/core/kpi/figures/completion";
import type { Figure } from "@tamkine/core/kpi/figure";
import { participation } from "@tamkine/core/kpi/figures/participation";
import type { Outcome } from "@tamkine/core/outcome";
import { isPossible, offers } from "@tamkine/core/matching/candidates";
import { applied } from "@tamkine/core/rehearsal/apply";
import { Badge, Card } from "../../design/components.tsx";
import { BeforeAfter } from "../before-after.tsx";
import { LettersToCome, lettersToCome } from "../letters-to-come.tsx";
import { points } from "../matching/breakdown.tsx";
import { nameOf } from "../names.ts";
import { withoutOwn } from "../own.ts";
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
      <LettersToCome scene={scene} kinds={kinds} />
    </>
  );
}

/** So many are named of those who take part, and of those who wait. */
const named = 3;

/** The best of those who could come next, with what stands in the way. Who waits is named only where nobody there is possible. */
export function Next({ scene, mentee }: { scene: Scene; mentee: string }) {
  const { t, world, organiser, now } = scene;
  const [first, second] = offers(world, mentee, actOf(organiser, now));
  const next = (first.waits ? [first, second] : [first]).flatMap(({ waits, candidates }) =>
    // There is more about those who wait and are not possible where a mentor is looked for.
    withoutOwn(scene, candidates, ({ broken }) => broken)
      .filter((one) => !waits || isPossible(one))
      .slice(0, named)
      .map((one) => ({ ...one, waits })),
  );
  return (
    <Card title={t("console.end.next")}>
      {!next.some(isPossible) && <p>{t("console.end.nobody")}</p>}
      <ul class="list">
        {next.map((candidate) => {
          const { mentor, score, broken, waits } = candidate;
          const possible = isPossible(candidate);
          return (
            <li class="row spread">
              <span>
                <bdi>{nameOf(world, mentor)}</bdi>{" "}
                <span class="hint">
                  {possible
                    ? t(waits ? "console.end.waiting" : "console.end.free")
                    : broken.map((one) => t(`console.constraint.${one}`)).join("\u00a0· ")}
                </span>
              </span>
              <Badge tone={possible ? "good" : "warn"}>{points(score)}</Badge>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
