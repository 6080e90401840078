/** How a meeting stands: whether it counts, and if not, why. Formula: docs/figures.md, "Effective meeting". */
import { allBy, byId } from "../kernel/look-up.ts";
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import type { Pair } from "../pairing/pair.ts";
import type { Programme } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { inCycle } from "./cycle.ts";
import type { Meeting } from "./meeting.ts";

export type Standing = "planned" | "cancelled" | "logged" | "effective" | "contested" | "too-short";
type MeetingRules = Pick<Programme["rules"], "meetingMinutes" | "contestDays">;

/**
 * - effective: long enough, and attested by both, or by one and not contested within `contestDays` of its logging
 * - logged: still waiting for the other side, or for the time to contest to pass
 * - contested: the other side said it was not so; only both attesting it makes it count
 */
export function standing(meeting: Meeting, rules: MeetingRules, now: Moment): Standing {
  if (meeting.logged === null) return meeting.cancelledAt === null ? "planned" : "cancelled";
  if (meeting.minutes < rules.meetingMinutes) return "too-short";
  if (isAttestedByBoth(meeting)) return "effective";
  if (meeting.contested !== null) return "contested";
  return reached(now, contestableUntil(meeting.logged.at, rules)) ? "effective" : "logged";
}

export const isAttestedByBoth = ({ attested }: Meeting): boolean => attested.mentor !== null && attested.mentee !== null;

/** From this moment on a meeting logged at `loggedAt` can no longer be contested. */
export const contestableUntil = (loggedAt: Moment, rules: Pick<MeetingRules, "contestDays">): Moment =>
  daysAfter(loggedAt, rules.contestDays);

/** The pair itself and those before it for the same mentee, latest first. */
export function lineage(pairs: readonly Pair[], pair: Pair): Pair[] {
  const line = [pair];
  for (let before = pair.predecessor; before !== null && line.length <= pairs.length; ) {
    const found = byId(pairs, before);
    if (!found) break;
    line.push(found);
    before = found.predecessor;
  }
  return line;
}

/** Effective meetings within the cycle, by the pair that held them. */
export function effectiveByPair({ meetings, cohort, programme }: World, now: Moment): Map<string, Meeting[]> {
  const byPair = new Map<string, Meeting[]>();
  const counts = inCycle(cohort, programme);
  for (const meeting of meetings) {
    if (standing(meeting, programme.rules, now) !== "effective" || !counts(meeting.at)) continue;
    byPair.set(meeting.pair, [...(byPair.get(meeting.pair) ?? []), meeting]);
  }
  return byPair;
}

/** Effective meetings that count for a pair: its own and those of the pairs before it for the same mentee. */
export function effectiveMeetings(world: World, pair: Pair, now: Moment): Meeting[] {
  const meetings = lineage(world.pairs, pair).flatMap(({ id }) => allBy(world.meetings, "pair", id));
  return [...effectiveByPair({ ...world, meetings }, now).values()].flat();
}
