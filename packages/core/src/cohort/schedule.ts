/** A cohort's schedule: proposing one, checking it against the programme's rules. */
import { addDays, type Day, daysBetween } from "../kernel/time.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Programme } from "../programme/programme.ts";
import type { Schedule } from "./cohort.ts";
import { closingDays, lengthOf, milestones, timedPhases, type TimedPhase } from "./milestones.ts";

/**
 * Refuses a schedule that breaks the programme's rules:
 * - date-order { milestone }: a date that is not after the one before
 * - phase-too-short { phase, days, minimum }
 * - cohort-length { days, first, last, min, max }: it closes before `first` or after `last`, `min` and `max` months on
 */
export function validateSchedule(schedule: Schedule, programme: Programme): void {
  const disordered = milestones.find((milestone, i) => i > 0 && schedule[milestone] < schedule[milestones[i - 1] ?? milestone]);
  if (disordered) throw new Refusal("date-order", { milestone: disordered });
  for (const phase of timedPhases) {
    const days = lengthOf(schedule, phase);
    const minimum = programme.rules.minimumLength[phase];
    if (days < minimum) throw new Refusal("phase-too-short", { phase, days, minimum });
  }
  const { first, last } = closingDays(programme, schedule.intakeOpens);
  const days = daysBetween(schedule.intakeOpens, schedule.closes) + 1;
  if (schedule.closes < first || schedule.closes > last) {
    const { min, max } = programme.rules.months;
    throw new Refusal("cohort-length", { days, first, last, min, max });
  }
}

/** Days each phase usually takes; mentoring takes what is left. */
const usual = { intake: 28, selection: 7, matching: 7, survey: 10, closeout: 5 } as const satisfies Partial<Record<TimedPhase, number>>;
/** Days kept in hand before the latest possible close, so that sign-up can be extended. */
const slack = 7;

/** A schedule that starts on `intakeOpens` and keeps the programme's rules, as far as they can be kept. */
export function proposeSchedule(programme: Programme, intakeOpens: Day): Schedule {
  const { minimumLength } = programme.rules;
  const { first, last } = closingDays(programme, intakeOpens);
  const inTime = addDays(last, -slack);
  const total = daysBetween(intakeOpens, inTime < first ? last : inTime) + 1;
  const others = (days: (phase: keyof typeof usual) => number) =>
    (Object.keys(usual) as (keyof typeof usual)[]).map((phase) => [phase, days(phase)] as const);
  const wanted = others((phase) => Math.max(usual[phase], minimumLength[phase]));
  const sum = (lengths: typeof wanted) => lengths.reduce((days, [, length]) => days + length, 0);
  const chosen = total - sum(wanted) >= minimumLength.mentoring ? wanted : others((phase) => minimumLength[phase]);
  const of = Object.fromEntries(chosen) as Record<keyof typeof usual, number>;
  const intakeCloses = addDays(intakeOpens, Math.max(0, of.intake - 1));
  const selectionEnds = addDays(intakeCloses, of.selection);
  const matchingEnds = addDays(selectionEnds, of.matching);
  const mentoringEnds = addDays(matchingEnds, Math.max(minimumLength.mentoring, total - sum(chosen)));
  const surveyEnds = addDays(mentoringEnds, of.survey);
  return { intakeOpens, intakeCloses, selectionEnds, matchingEnds, mentoringEnds, surveyEnds, closes: addDays(surveyEnds, of.closeout) };
}
