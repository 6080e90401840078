/** The pairs: how many, how often they met, and what became of them. */
import * as z from "zod";
import type { Moment } from "../kernel/time.ts";
import { excludedIds } from "../kpi/population.ts";
import { effectiveByPair, lineage } from "../meeting/standing.ts";
import { isFew, suppressed } from "../survey/suppress.ts";
import type { World } from "../world.ts";
import { Cell, cellOf, Part, partOf } from "./part.ts";

export const Pairs = z.object({
  /** All that were introduced, null also where they are few more than those no other followed for the same mentee. */
  introduced: Cell,
  final: Cell,
  /** Final pairs by their effective meetings, from none to as many as promised or more. */
  byMeetings: z.array(Cell),
  /** Final pairs that ended early. */
  ended: Part,
  /** Effective meetings of all pairs, and the mean of their minutes. */
  meetings: Cell,
  minutes: z.number().nullable(),
});
export type Pairs = z.infer<typeof Pairs>;

export function pairsOf(world: World, now: Moment): Pairs {
  const goal = world.programme.goals.meetingsPerPair;
  const byPair = effectiveByPair(world, now);
  const out = excludedIds(world);
  const final = world.pairs.filter(({ successor, mentee }) => successor === null && !out.has(mentee));
  const counts = final.map((pair) => lineage(world.pairs, pair).reduce((sum, { id }) => sum + (byPair.get(id)?.length ?? 0), 0));
  const cells = Array.from({ length: goal + 1 }, (_, n) => counts.filter((count) => (n === goal ? count >= n : count === n)).length);
  const held = [...byPair.values()].flat();
  // Side by side with the pairs that met often enough and did not end: what the two differ by.
  const endedAfterAll = final.filter(({ state }, n) => state.is === "ended" && (counts[n] ?? 0) >= goal).length;
  const few = isFew(final.length);
  return {
    introduced: isFew(world.pairs.length - final.length) ? null : cellOf(world.pairs.length),
    final: cellOf(final.length),
    byMeetings: isFew(endedAfterAll) ? cells.map(() => null) : suppressed(cells),
    ended: partOf(final.filter(({ state }) => state.is === "ended").length, final.length),
    meetings: few ? null : cellOf(held.length),
    minutes: few || held.length < 5 ? null : Math.round(held.reduce((sum, { minutes }) => sum + minutes, 0) / held.length),
  };
}
