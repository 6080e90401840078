/** Moving a cohort's dates: one alone, or with those after it. */
import { Refusal } from "../kernel/refusal.ts";
import { addDays, type Day, dayOf, daysBetween } from "../kernel/time.ts";
import type { Delivery } from "../letter/delivery.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Cohort, Milestone, Schedule } from "./cohort.ts";
import { corrections } from "./corrections.ts";
import { closingDays, milestones } from "./milestones.ts";
import { isAtLeast, type Phase } from "./phase.ts";
import { validateSchedule } from "./schedule.ts";

export interface Move {
  milestone: Milestone;
  day: Day;
  /** Later dates keep their distance; otherwise they stay. */
  follow: boolean;
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

/** True of a date that cannot be moved any more. A late one still can: the cohort has not gone past it. */
export const isBehind = ({ phase }: Pick<Cohort, "phase">, milestone: Milestone): boolean =>
  phase === "cancelled" || isAtLeast(phase, passedIn[milestone]);

/**
 * The schedule after a move, whether it keeps the rules or not. What would go over the programme's longest cohort when later dates
 * follow is taken from mentoring.
 */
export function moved(schedule: Schedule, programme: Programme, { milestone, day, follow }: Move): Schedule {
  if (!follow) return { ...schedule, [milestone]: day };
  const days = daysBetween(schedule[milestone], day);
  const { last } = closingDays(programme, milestone === "intakeOpens" ? day : schedule.intakeOpens);
  const over = Math.max(0, daysBetween(last, addDays(schedule.closes, days)));
  const at = milestones.indexOf(milestone);
  const shortened = milestones.indexOf("mentoringEnds");
  const shifted = milestones.map((one, i): [Milestone, Day] => {
    if (i < at) return [one, schedule[one]];
    return [one, addDays(schedule[one], i >= shortened && at < shortened ? days - over : days)];
  });
  return Object.fromEntries(shifted) as Schedule;
}

/** The dates that differ, in their order. */
export function changes(from: Schedule, to: Schedule): { milestone: Milestone; from: Day; to: Day }[] {
  return milestones
    .filter((milestone) => from[milestone] !== to[milestone])
    .map((milestone) => ({ milestone, from: from[milestone], to: to[milestone] }));
}

/**
 * Moves a coming date of a cohort, at any time before the cohort passed it (a late selection can be given more days). The caller
 * signals the cohort's waits afterwards.
 * Refuses wrong-phase { phase } for a date behind the cohort, date-in-past, and what `validateSchedule` refuses.
 * @param told the cohort's letters so far, when those are to be corrected in which a date stands that moves
 */
export function moveDate(world: World, move: Move, told: readonly Delivery[], act: Act): Outcome {
  const { cohort } = world;
  const schedule = scheduleAfter(world, move, act);
  const dates = changes(cohort.schedule, schedule);
  if (dates.length === 0) return nothing;
  const { milestone } = move;
  const from = cohort.schedule[milestone];
  return {
    put: [{ ...cohort, schedule }],
    happenings: [
      { event: "date-moved", subject: cohort.cohort, facts: { milestone, from, to: move.day, ...(dates.length > 1 && { follow: true }) } },
    ],
    letters: corrections(world, told, schedule),
  };
}

/** The schedule after a move that is allowed. Refuses what `moveDate` refuses. */
export function scheduleAfter({ cohort, programme }: Pick<World, "cohort" | "programme">, move: Move, { now }: Pick<Act, "now">): Schedule {
  if (isBehind(cohort, move.milestone)) throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (move.day < dayOf(now, programme.timeZone)) throw new Refusal("date-in-past", { milestone: move.milestone });
  const schedule = moved(cohort.schedule, programme, move);
  if (changes(cohort.schedule, schedule).length > 0) validateSchedule(schedule, programme);
  return schedule;
}

/**
 * The schedule with sign-up open until `day`, and every later date later by the same number of days.
 * Refuses date-order when `day` is not after the close so far, phase-too-short, cohort-length.
 */
export function extendIntake(schedule: Schedule, programme: Programme, day: Day): Schedule {
  if (day <= schedule.intakeCloses) throw new Refusal("date-order", { milestone: "intakeCloses" });
  const extended = moved(schedule, programme, { milestone: "intakeCloses", day, follow: true });
  validateSchedule(extended, programme);
  return extended;
}
