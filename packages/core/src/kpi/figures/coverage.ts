/** Coverage: the mentees the programme gave a mentor. */
import type { World } from "../../world.ts";
import { pending, share } from "../counted.ts";
import type { Figure } from "../figure.ts";
import { excludedRows, population } from "../population.ts";

/** What became of the pair is told by other figures: completion, and the days mentees were without a mentor. */
export function coverage(world: World): Figure {
  const { goals } = world.programme;
  const mentees = population(world)?.mentee;
  if (!mentees) return pending("coverage", "share", { goal: goals.coverage });
  const pairsOf = new Map<string, number>();
  for (const { mentee } of world.pairs) pairsOf.set(mentee, (pairsOf.get(mentee) ?? 0) + 1);
  const rows = mentees.map((mentee) => {
    const pairs = pairsOf.get(mentee) ?? 0;
    return { of: "participant", id: mentee, counts: pairs > 0, facts: { pairs } };
  });
  return share("coverage", rows, { goal: goals.coverage, excluded: excludedRows(world, world.cohort.published?.mentees ?? []) });
}
