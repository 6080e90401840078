/** A cohort's schedule: proposing one, checking it against the programme's rules, moving its dates. */
import { addDays, type Day, dayOf, daysBetween } from "../kernel/time.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "../programme/programme.ts";
import type { Cohort, Milestone, Schedule } from "./cohort.ts";
import { closingDays, lengthOf, milestones, timedPhases, type TimedPhase } from "./milestones.ts";
import { isAtLeast, type Phase } from "./phase.ts";

export { expectedMeetings, isIntakeOpen, mentoringMonths, momentOf } from "./milestones.ts";

/**
 * Refuses a schedule that breaks the programme's rules:
 * - date-order { milestone }: a date that is not after the one before
 * - phase-too-short { phase, days, minimum }
 * - cohort-length { days, first, last }: it closes before `first` or after `last`
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
  if (schedule.closes < first || schedule.closes > last) throw new Refusal("cohort-length", { days, first, last });
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

/** A cohort has left a milestone behind once it is in this phase. */
const passedIn = {
  intakeOpens: "intake",
  intakeCloses: "selection",
  selectionEnds: "matching",
  matchingEnds: "mentoring",
  mentoringEnds: "survey",
  surveyEnds: "closeout",
  closes: "closed",
} as const satisfies Record<Milestone, Phase>;

/**
 * Moves one coming date of a cohort, at any time before the cohort passed it (a late selection can be given more days).
 * Refuses wrong-phase { phase } for a date behind the cohort, date-in-past, and what `validateSchedule` refuses.
 * The caller signals the cohort's waits afterwards.
 */
export function moveDate(cohort: Cohort, programme: Programme, milestone: Milestone, day: Day, act: Act): Outcome {
  if (cohort.phase === "cancelled" || isAtLeast(cohort.phase, passedIn[milestone]))
    throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (day < dayOf(act.now, programme.timeZone)) throw new Refusal("date-in-past", { milestone });
  const from = cohort.schedule[milestone];
  if (day === from) return nothing;
  const schedule = { ...cohort.schedule, [milestone]: day };
  validateSchedule(schedule, programme);
  return {
    put: [{ ...cohort, schedule }],
    happenings: [{ event: "date-moved", subject: cohort.cohort, facts: { milestone, from, to: day } }],
    letters: [],
  };
}

/**
 * The schedule with sign-up open until `day`, and every later date later by the same number of days. What would then go over
 * the programme's longest cohort is taken from mentoring, down to its shortest.
 * Refuses date-order when `day` is not after the close so far, phase-too-short, cohort-length.
 */
export function extendIntake(schedule: Schedule, programme: Programme, day: Day): Schedule {
  const days = daysBetween(schedule.intakeCloses, day);
  if (days <= 0) throw new Refusal("date-order", { milestone: "intakeCloses" });
  const { last } = closingDays(programme, schedule.intakeOpens);
  const over = Math.max(0, daysBetween(last, addDays(schedule.closes, days)));
  const extended: Schedule = {
    intakeOpens: schedule.intakeOpens,
    intakeCloses: day,
    selectionEnds: addDays(schedule.selectionEnds, days),
    matchingEnds: addDays(schedule.matchingEnds, days),
    mentoringEnds: addDays(schedule.mentoringEnds, days - over),
    surveyEnds: addDays(schedule.surveyEnds, days - over),
    closes: addDays(schedule.closes, days - over),
  };
  validateSchedule(extended, programme);
  return extended;
}
