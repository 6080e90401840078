/** Coverage: the mentees the programme gave a mentor. */
import type { World } from "../world.ts";
import { pending, share } from "./counted.ts";
import type { Figure } from "./figure.ts";
import { excludedRows, population } from "./population.ts";

/** What became of the pair is told by other figures: completion, and the days mentees were without a mentor. */
export function coverage(world: World): Figure {
  const { goals } = world.programme;
  const mentees = population(world)?.mentee;
  if (!mentees) return pending("coverage", "share", { goal: goals.coverage });
  const rows = mentees.map((mentee) => {
    const pairs = world.pairs.filter((pair) => pair.mentee === mentee);
    return { of: "participant", id: mentee, counts: pairs.length > 0, facts: { pairs: pairs.length } };
  });
  return share("coverage", rows, { goal: goals.coverage, excluded: excludedRows(world, world.cohort.published?.mentees ?? []) });
}
