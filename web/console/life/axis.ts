/** A cohort's days on a line: each phase has room for its name, and the rest of the line is shared out by their lengths. */
import type { Cohort, Schedule } from "@tamkine/core/cohort/cohort";
import { lengthOf, lengths, type TimedPhase, timedPhases } from "@tamkine/core/cohort/milestones";
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { addDays, type Day, daysBetween, monthsBetween } from "@tamkine/core/kernel/time";

export interface Span {
  phase: TimedPhase;
  state: "past" | "now" | "coming";
  /** First and last day, and where the span begins and ends on the line. */
  first: Day;
  last: Day;
  from: number;
  to: number;
}

/** The phases one after the other on a line that is `width` long, none of them shorter than `narrowest`. */
export function spansOf({ schedule, phase: current }: Pick<Cohort, "schedule" | "phase">, width: number, narrowest: number): Span[] {
  const days = timedPhases.map((phase) => Math.max(0, lengthOf(schedule, phase)));
  const all = Math.max(
    1,
    days.reduce((sum, length) => sum + length, 0),
  );
  const shared = width - narrowest * timedPhases.length;
  let at = 0;
  return timedPhases.map((phase, i) => {
    const from = at;
    at += narrowest + (shared * (days[i] ?? 0)) / all;
    const [begins, ends] = lengths[phase];
    const last = schedule[ends];
    const next = phase === "intake" ? schedule[begins] : addDays(schedule[begins], 1);
    // What took less than a day is shown on that day.
    const first = next > last ? last : next;
    return { phase, state: stateOf(phase, current), first, last, from, to: at };
  });
}

function stateOf(phase: TimedPhase, current: Cohort["phase"]): Span["state"] {
  if (current === "draft" || current === "cancelled") return "coming";
  if (phase === current) return "now";
  return isAtLeast(current, phase) ? "past" : "coming";
}

/** Where a day begins on the line; undefined for a day that is not on it. `end`: where it ends. */
export function placeOf(spans: readonly Span[], day: Day, end = false): number | undefined {
  const span = spans.find(({ first, last }) => day >= first && day <= last);
  if (!span) return undefined;
  const { first, last, from, to } = span;
  return from + ((to - from) * (daysBetween(first, day) + (end ? 1 : 0))) / (daysBetween(first, last) + 1);
}

/** The months on the line, each with its stretch of it. */
export function monthsOf(spans: readonly Span[], schedule: Schedule): { month: string; from: number; to: number }[] {
  const to = spans.at(-1)?.to ?? 0;
  const months = monthsBetween(schedule.intakeOpens, schedule.closes);
  const begins = months.map((month, i) => (i === 0 ? 0 : (placeOf(spans, `${month}-01`) ?? to)));
  return months.map((month, i) => ({ month, from: begins[i] ?? 0, to: begins[i + 1] ?? to }));
}
