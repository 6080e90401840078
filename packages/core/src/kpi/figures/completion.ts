/** Pair completion: the final pairs that met often enough. */
import type { Moment } from "../../kernel/time.ts";
import { effectiveByPair, lineage } from "../../meeting/standing.ts";
import type { World } from "../../world.ts";
import { pending, share } from "../counted.ts";
import type { Figure } from "../figure.ts";
import { excludedIds, excludedRows } from "../population.ts";

/** Every pair of the convention is to meet often enough, so the goal is all of them. */
const goal = 1;

/**
 * A final pair has no successor: a replaced pair passes its meetings on to the mentee's next one. A pair that ended without a
 * successor stays in the denominator and fails.
 */
export function pairCompletion(world: World, now: Moment): Figure {
  if (!world.cohort.published) return pending("pairCompletion", "share", { goal });
  const expected = world.programme.goals.meetingsPerPair;
  const meetings = effectiveByPair(world, now);
  const out = excludedIds(world);
  const final = world.pairs.filter((pair) => pair.successor === null);
  const rows = final
    .filter((pair) => !out.has(pair.mentee))
    .map((pair) => {
      const effective = lineage(world.pairs, pair).reduce((sum, { id }) => sum + (meetings.get(id)?.length ?? 0), 0);
      const counts = effective >= expected && pair.state.is !== "ended";
      return { of: "pair", id: pair.id, counts, facts: { effective, expected, state: pair.state.is } };
    });
  return share("pairCompletion", rows, {
    goal,
    excluded: excludedRows(
      world,
      final.map(({ mentee }) => mentee),
    ),
  });
}
