/** Coverage: the mentees the programme gave a mentor. */
import type { Pair } from "../pairing/pair.ts";
import type { World } from "../world.ts";
import { pending, share } from "./counted.ts";
import type { Figure } from "./figure.ts";
import { excludedRows, population } from "./population.ts";

/** A pair that one of the two refused, or let pass in silence, gave the mentee no mentor. */
const cameToNothing = ({ state }: Pair): boolean => state.is === "ended" && (state.why === "refused" || state.why === "silent");

export function coverage(world: World): Figure {
  const { goals } = world.programme;
  const mentees = population(world)?.mentee;
  if (!mentees) return pending("coverage", "share", { goal: goals.coverage });
  const rows = mentees.map((mentee) => {
    const pairs = world.pairs.filter((pair) => pair.mentee === mentee);
    return { of: "participant", id: mentee, counts: pairs.some((pair) => !cameToNothing(pair)), facts: { pairs: pairs.length } };
  });
  return share("coverage", rows, { goal: goals.coverage, excluded: excludedRows(world, world.cohort.published?.mentees ?? []) });
}
