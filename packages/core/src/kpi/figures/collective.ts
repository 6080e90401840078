/** Collective meetings: the months of mentoring with at least one gathering. */
import { mentoringMonths } from "../../cohort/milestones.ts";
import { dayOf, type Moment, reached } from "../../kernel/time.ts";
import { isCycleOver } from "../../meeting/cycle.ts";
import type { World } from "../../world.ts";
import { pending, share } from "../counted.ts";
import type { Figure } from "../figure.ts";

/** One a month, so all months are the goal. */
const goal = 1;

/** While mentoring lasts, a month is counted once it is over or once it had its gathering; at the end all are. */
export function collective(world: World, now: Moment): Figure {
  const { cohort, programme, gatherings } = world;
  if (!cohort.published) return pending("collective", "share", { goal });
  const held = new Set(gatherings.filter(({ state, at }) => state === "held" && reached(now, at)).map(({ id }) => id));
  const thisMonth = dayOf(now, programme.timeZone).slice(0, 7);
  const over = isCycleOver(cohort, programme, now);
  const rows = mentoringMonths(cohort, programme)
    .filter((month) => over || month < thisMonth || held.has(month))
    .map((month) => ({ of: "gathering", id: month, counts: held.has(month), facts: { month } }));
  return share("collective", rows, { goal });
}
