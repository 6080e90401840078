/** e(t): how many effective meetings are expected by now. */
import { expectedMeetings } from "../cohort/schedule.ts";
import { addSeconds, type Moment, reached, secondsBetween } from "../kernel/time.ts";
import { cycle } from "../meeting/cycle.ts";
import type { World } from "../world.ts";

/**
 * floor(goal × (t − J)/(D1 − D0)), with t no later than D1 and J = D0 for those there from the start: the goal itself at the end.
 * Who begins later is expected to meet in proportion to what was left of the cycle.
 * @param from J, when the person or pair began
 */
export function expectedBy({ cohort, programme }: World, from: Moment, now: Moment): number {
  const span = cycle(cohort, programme);
  if (!span) return 0;
  const t = reached(now, span.to) ? span.to : now;
  const late = Math.max(0, secondsBetween(span.from, from));
  const asIf = addSeconds(t, -late);
  return reached(asIf, span.from) ? expectedMeetings(programme, span.from, span.to, asIf) : 0;
}
