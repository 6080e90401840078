/** The outcome of a correction made after the close: the new version of the figures, what was put right, and the log's lines of both. */
import type { Item } from "../item.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Act, Happening, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { type Correcting, corrected } from "./correct.ts";
import type { FrozenFigures } from "./frozen-figures.ts";

export interface Late {
  world: World;
  frozen: FrozenFigures;
  deliveries: readonly Delivery[];
}

/**
 * Figures are counted over the cohort as it was and with what is put right. Refuses what `corrected` refuses.
 * @param right what of the cohort is another now
 * @param put what is stored with the new version
 */
export function newVersion(
  { world, frozen, deliveries }: Late,
  right: Partial<World>,
  said: Pick<Correcting, "about" | "reason">,
  { put, happenings }: { put: readonly Item[]; happenings: readonly Happening[] },
  act: Act,
): Outcome {
  const figures = corrected(frozen, deliveries, { before: world, after: { ...world, ...right }, ...said }, act);
  const number = figures.corrections?.at(-1)?.number ?? 0;
  return {
    put: [figures, ...put],
    happenings: [
      ...happenings,
      { event: "figures-corrected", subject: world.cohort.cohort, facts: { number, about: said.about, by: act.by } },
    ],
    letters: [],
  };
}
