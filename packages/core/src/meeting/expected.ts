/** e(t): how many effective meetings are expected by now. */
import { expectedMeetings } from "../cohort/milestones.ts";
import { addSeconds, type Moment, reached, secondsBetween } from "../kernel/time.ts";
import type { World } from "../world.ts";
import { cycle } from "./cycle.ts";

/**
 * floor(goal × (t − J)/(D1 − D0)), with t no later than D1 and J = D0 for those there from the start: the goal itself at the end.
 * Who begins later is expected to meet in proportion to what was left of the cycle.
 * @param from J, when the person or pair began
 */
export const expectedBy = (world: World, from: Moment, now: Moment): number => expecting(world, now)(from);

/** The same for one after the other who began at different moments. */
export function expecting({ cohort, programme }: World, now: Moment): (from: Moment) => number {
  const span = cycle(cohort, programme);
  if (!span) return () => 0;
  const t = reached(now, span.to) ? span.to : now;
  const by = (late: number): number => {
    const asIf = addSeconds(t, -late);
    return reached(asIf, span.from) ? expectedMeetings(programme, span.from, span.to, asIf) : 0;
  };
  const inTime = by(0);
  return (from) => (reached(span.from, from) ? inTime : by(secondsBetween(span.from, from)));
}
