/** What becomes of a logged meeting that the other side says nothing about. */
import type { Cohort } from "../cohort/cohort.ts";
import { momentOf } from "../cohort/milestones.ts";
import { type Day, dayOf, reached } from "../kernel/time.ts";
import type { Programme } from "../programme/programme.ts";
import type { Meeting } from "./meeting.ts";
import { contestableUntil } from "./standing.ts";

/**
 * The day before which an answer is asked for, and whether the meeting counts without one. Figures are frozen when the survey has ended:
 * what could still be contested then rests on one side's word alone, and does not count.
 */
export function withoutAnswer(
  cohort: Cohort,
  programme: Programme,
  { logged, at }: Pick<Meeting, "logged" | "at">,
): { before: Day; counts: boolean } {
  const contestable = contestableUntil(logged?.at ?? at, programme.rules);
  const frozen = momentOf(cohort, programme, "surveyEnds");
  const counts = reached(frozen, contestable);
  return { before: dayOf(counts ? contestable : frozen, programme.timeZone), counts };
}
