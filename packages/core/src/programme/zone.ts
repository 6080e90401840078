/** The time zone that a programme's days and hours are counted in. */
import type { Cohort } from "../cohort/cohort.ts";
import { isOver } from "../cohort/phase.ts";
import { type CommitteeMeeting, stateOf } from "../committee/committee.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf, type Moment, reached } from "../kernel/time.ts";
import { type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "./programme.ts";

/** What a zone has been told to people for: it must not move under them. */
export interface Told {
  cohorts: readonly Cohort[];
  committee: readonly CommitteeMeeting[];
}

/** Whether days and hours can be counted in it: a zone by its name, for a fixed offset knows no summer and no Ramadan. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z][\w/+-]*$/iu.test(name) && dayOf("2026-01-01T12:00:00Z", name) !== "";
  } catch {
    return false;
  }
}

/** Why a programme keeps its zone for now: a cohort that people take part in, or a meeting of the committee to which people are invited. */
export type Held = { why: "cohort"; cohort: string } | { why: "committee"; id: string };

/**
 * What holds the zone, if anything does. Hours were told to people in it, in letters and calendars: they would read another hour on a page
 * than in the letter they have. A cohort in draft has told nobody anything, and one that is over has nothing to come.
 */
export function heldBy({ cohorts, committee }: Told, now: Moment): Held | undefined {
  const running = cohorts.find(({ phase }) => phase !== "draft" && !isOver(phase));
  if (running) return { why: "cohort", cohort: running.cohort };
  const meeting = committee.find((one) => stateOf(one) === "planned" && one.at !== undefined && !reached(now, one.at));
  return meeting && { why: "committee", id: meeting.id };
}

/**
 * Counts the programme's days and hours in another zone from now on. Dates stay the same days; what happens at an hour of them happens at
 * that hour there: signal every wait "draft" and "retention" afterwards. The same again changes nothing.
 * Refuses form-invalid { timeZone }; zone-held { why, cohort } as `heldBy` says.
 */
export function setZone(programme: Programme, timeZone: string, told: Told, now: Moment): Outcome {
  if (!isTimeZone(timeZone)) throw new Refusal("form-invalid", { timeZone: "invalid" });
  if (timeZone === programme.timeZone) return nothing;
  const held = heldBy(told, now);
  if (held) throw new Refusal("zone-held", { cohort: "", ...held });
  const facts = { from: programme.timeZone, to: timeZone };
  return { put: [{ ...programme, timeZone }], happenings: [{ event: "zone-set", subject: programme.id, facts }], letters: [] };
}
