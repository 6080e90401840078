/** The cycle: the days from publication to the end of mentoring, within which meetings and gatherings count. */
import type { Cohort } from "../cohort/cohort.ts";
import { momentOf } from "../cohort/milestones.ts";
import { type Day, dayOf, type Moment, reached } from "../kernel/time.ts";
import type { Programme } from "../programme/programme.ts";

/** First and last local day of the cycle; undefined before publication. */
export function cycleDays(cohort: Cohort, programme: Programme): { first: Day; last: Day } | undefined {
  return cohort.published ? { first: dayOf(cohort.published.at, programme.timeZone), last: cohort.schedule.mentoringEnds } : undefined;
}

/** D0 and D1: the moments of publication and of the end of mentoring, as it happened or as it is planned. Undefined before publication. */
export function cycle(cohort: Cohort, programme: Programme): { from: Moment; to: Moment } | undefined {
  if (!cohort.published) return undefined;
  return { from: cohort.published.at, to: cohort.mentoringEndedAt ?? momentOf(cohort, programme, "mentoringEnds") };
}

/** True when `moment` falls on a day of the cycle. The last day counts whole. */
export const withinCycle = (cohort: Cohort, programme: Programme, moment: Moment): boolean => inCycle(cohort, programme)(moment);

/** The same for one moment after the other. */
export function inCycle(cohort: Cohort, programme: Programme): (moment: Moment) => boolean {
  const days = cycleDays(cohort, programme);
  if (!days) return () => false;
  return (moment) => {
    const day = dayOf(moment, programme.timeZone);
    return day >= days.first && day <= days.last;
  };
}

/** True once mentoring is over at `now`. */
export function isCycleOver(cohort: Cohort, programme: Programme, now: Moment): boolean {
  const days = cycle(cohort, programme);
  return days !== undefined && reached(now, days.to);
}
