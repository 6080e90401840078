/** When the dates of a cohort take effect, and which days and months they make up. */
import { Temporal } from "temporal-polyfill";
import { addDays, type Day, dayOf, daysBetween, type Moment } from "../kernel/time.ts";
import { letterHourOn } from "../letter/hour.ts";
import type { Programme } from "../programme/programme.ts";
import type { Cohort, Milestone, Schedule } from "./cohort.ts";

/** The milestones in the order in which they come. */
export const milestones = [
  "intakeOpens",
  "intakeCloses",
  "selectionEnds",
  "matchingEnds",
  "mentoringEnds",
  "surveyEnds",
  "closes",
] as const satisfies readonly Milestone[];

/** The phases that have a length, each with the milestones before and at its end. */
export const lengths = {
  intake: ["intakeOpens", "intakeCloses"],
  selection: ["intakeCloses", "selectionEnds"],
  matching: ["selectionEnds", "matchingEnds"],
  mentoring: ["matchingEnds", "mentoringEnds"],
  survey: ["mentoringEnds", "surveyEnds"],
  closeout: ["surveyEnds", "closes"],
} as const satisfies Record<keyof Programme["rules"]["minimumLength"], readonly [Milestone, Milestone]>;
export type TimedPhase = keyof typeof lengths;
export const timedPhases = Object.keys(lengths) as TimedPhase[];

/** Whole days of a phase, its last day included. */
export function lengthOf(schedule: Schedule, phase: TimedPhase): number {
  const [from, to] = lengths[phase];
  return daysBetween(schedule[from], schedule[to]) + (phase === "intake" ? 1 : 0);
}

/** The last day a cohort opening on `opens` may close on, and the first, by the programme's months. */
export function closingDays(programme: Programme, opens: Day): { first: Day; last: Day } {
  const { min, max } = programme.rules.months;
  const after = (months: number) => Temporal.PlainDate.from(opens).add({ months }).toString();
  return { first: after(min), last: after(max) };
}

/**
 * The dates as they came: selection ended on the day on which somebody said so, and mentoring began on the day on which pairs were
 * published, before the planned ones or after.
 */
export function asItCame(
  { schedule, selected, published }: Pick<Cohort, "schedule" | "selected" | "published">,
  { timeZone }: Pick<Programme, "timeZone">,
): Schedule {
  const ended = selected ? dayOf(selected.at, timeZone) : schedule.selectionEnds;
  if (!published) return { ...schedule, selectionEnds: ended < schedule.matchingEnds ? ended : schedule.matchingEnds };
  const matchingEnds = addDays(dayOf(published.at, timeZone), -1);
  return { ...schedule, selectionEnds: ended < matchingEnds ? ended : matchingEnds, matchingEnds };
}

/**
 * The same in words. On a line each day is one phase's, so what was ended on the very day of publication stands a day earlier there; said
 * is the day itself.
 */
export function asItIsSaid(cohort: Pick<Cohort, "schedule" | "selected" | "published">, programme: Pick<Programme, "timeZone">): Schedule {
  const came = asItCame(cohort, programme);
  const selectionEnds = cohort.selected ? dayOf(cohort.selected.at, programme.timeZone) : came.selectionEnds;
  const late = cohort.published !== null && selectionEnds > came.matchingEnds;
  return { ...came, selectionEnds, matchingEnds: late ? selectionEnds : came.matchingEnds };
}

/** When a milestone takes effect: sign-up opens at the letter hour of its day, all else ends at the letter hour of the morning after. */
export function momentOf(cohort: Cohort, programme: Programme, milestone: Milestone): Moment {
  const day = cohort.schedule[milestone];
  return letterHourOn(programme, milestone === "intakeOpens" ? day : addDays(day, 1));
}

/** True while people may sign up: in the phase for it, and from the local opening day to the closing day, both whole. */
export function isIntakeOpen(cohort: Cohort, programme: Programme, now: Moment): boolean {
  const today = dayOf(now, programme.timeZone);
  return cohort.phase === "intake" && today >= cohort.schedule.intakeOpens && today <= cohort.schedule.intakeCloses;
}

/** A month counts as one of mentoring, with a gathering of its own, from this many days on. */
const fewestDays = 10;

/** The calendar months ("2026-04") of mentoring, from publication (or the day after matching is to end) to its last day. */
export function mentoringMonths(cohort: Cohort, programme: Programme): string[] {
  const { schedule, published } = cohort;
  const first = published ? dayOf(published.at, programme.timeZone) : addDays(schedule.matchingEnds, 1);
  const months: string[] = [];
  for (let start = first; start <= schedule.mentoringEnds; ) {
    const next = Temporal.PlainDate.from(start).with({ day: 1 }).add({ months: 1 }).toString();
    const end = next <= schedule.mentoringEnds ? next : addDays(schedule.mentoringEnds, 1);
    if (daysBetween(start, end) >= fewestDays) months.push(start.slice(0, 7));
    start = next;
  }
  return months;
}

/**
 * Effective meetings a pair should have held by `now`, when it has from `from` to `to` for the programme's goal.
 * e(t) = floor(goal · (t − D0) / (D1 − D0)), between 0 and the goal.
 */
export function expectedMeetings(programme: Programme, from: Moment, to: Moment, now: Moment): number {
  const goal = programme.goals.meetingsPerPair;
  const [d0, d1, t] = [Date.parse(from), Date.parse(to), Date.parse(now)];
  if (t >= d1) return goal;
  return t <= d0 ? 0 : Math.floor((goal * (t - d0)) / (d1 - d0));
}
