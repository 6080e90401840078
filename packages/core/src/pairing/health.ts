/** How a pair is doing: whether it should be left alone, nudged, or called by an organiser. */
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import { expectedBy } from "../meeting/expected.ts";
import { effectiveMeetings, lineage } from "../meeting/standing.ts";
import { isPaused, putOff } from "../participant/pause.ts";
import type { World } from "../world.ts";
import { daysAfterIntroduction } from "./answer-by.ts";
import { isQuiet } from "./call.ts";
import type { Pair } from "./pair.ts";
import { isUnwell } from "./pulses.ts";
import { isLive, ofBoth } from "./sides.ts";
import { type Signs, signsOf } from "./signs.ts";

export type HealthReason = "no-first-meeting" | "gap" | "behind" | "bounced" | "help" | "silent" | "contested" | "unwell";

export interface PairHealth {
  /** "called": somebody was called about it, which is left a few days to work. */
  state: "early" | "on-track" | "nudge" | "call" | "called" | "paused";
  reasons: HealthReason[];
  /** Effective meetings so far, those of the pairs before for the same mentee included, and how many are expected by now. */
  effective: number;
  expected: number;
}

/** What only a person can put right. */
const forOrganisers: readonly HealthReason[] = ["bounced", "help", "silent", "contested", "unwell"];
/** A nudge is given this long to work before organisers are asked to call. */
export const daysToReact = 7;

/**
 * - no-first-meeting, gap: none `firstMeetingDays` after both accepted, or `gapDays` after the last, and none planned
 * - behind: fewer effective meetings than expected, once the pair had time for a first one
 * - silent: not accepted after `acceptAlertDays`, or a meeting still missing a week after it was to be nudged about
 * - while one of the two pauses nothing is missed, and a pause puts off what would have been missed by as long as it lasts
 * - bounced, help, contested: mail that does not arrive, a request for help, a meeting the two disagree on
 * - unwell: one of the two clicked last that it goes badly, until somebody was called
 */
export function pairHealth(world: World, pair: Pair, now: Moment): PairHealth {
  const health = missed(world, pair, now);
  return health.state === "call" && isQuiet(world, pair, now) ? { ...health, state: "called" } : health;
}

/** The same, whoever was called. */
function missed(world: World, pair: Pair, now: Moment): PairHealth {
  const effective = effectiveMeetings(world, pair, now).length;
  const first = lineage(world.pairs, pair).at(-1) ?? pair;
  const expected = expectedBy(world, first.introducedAt, now);
  const { state } = pair;
  if (isLive(pair) && isPaused(world, pair, now)) {
    const disputes = state.is === "active" ? disputed(signsOf(world, pair, state.since, now)) : [];
    const reasons = [...ofPeople(world, pair), ...disputes];
    return { state: stateOf(reasons, "paused"), reasons, effective, expected };
  }
  switch (state.is) {
    case "ended":
    case "completed":
      return { state: "on-track", reasons: [], effective, expected };
    case "introduced":
      return { ...introduced(world, pair, now), effective, expected };
    case "active": {
      const signs = signsOf(world, pair, state.since, now);
      const settled = reached(now, putOff(daysAfter(state.since, world.programme.rules.firstMeetingDays), state.since, world, pair));
      const behind: HealthReason[] = settled && effective < expected ? ["behind"] : [];
      const reasons = [...missing(world, signs, effective, now), ...behind, ...ofPeople(world, pair), ...disputed(signs)];
      return { state: stateOf(reasons, settled || effective > 0 ? "on-track" : "early"), reasons, effective, expected };
    }
  }
}

/** When organisers are told that an introduction has had no answer. */
export function alertAt(world: World, pair: Pair, now: Moment): Moment {
  return daysAfterIntroduction(world.programme.rules.acceptAlertDays, pair, world, now);
}

function introduced(world: World, pair: Pair, now: Moment): Pick<PairHealth, "state" | "reasons"> {
  const { acceptReminderDays } = world.programme.rules;
  const silent: HealthReason[] = reached(now, alertAt(world, pair, now)) ? ["silent"] : [];
  const reasons = [...silent, ...ofPeople(world, pair)];
  const isReminded = reached(now, daysAfterIntroduction(acceptReminderDays, pair, world, now));
  return { state: stateOf(reasons, isReminded ? "nudge" : "early"), reasons };
}

/** A pair that has met as often as the programme promises misses nothing. */
function missing(world: World, signs: Signs, effective: number, now: Moment): HealthReason[] {
  if (!signs.missing || effective >= world.programme.goals.meetingsPerPair) return [];
  return isPast(signs.missing.since, daysToReact, now) ? [signs.missing.what, "silent"] : [signs.missing.what];
}

const disputed = ({ contested }: Signs): HealthReason[] => (contested ? ["contested"] : []);

function ofPeople(world: World, pair: Pair): HealthReason[] {
  const both = ofBoth(world.participants, pair);
  const bounced: HealthReason[] = both.some(({ bouncedAt }) => bouncedAt !== null) ? ["bounced"] : [];
  const help: HealthReason[] = both.some((one) => one.help !== null) ? ["help"] : [];
  const unwell: HealthReason[] = isUnwell(world, pair) ? ["unwell"] : [];
  return [...bounced, ...help, ...unwell];
}

function stateOf(reasons: readonly HealthReason[], otherwise: PairHealth["state"]): PairHealth["state"] {
  if (reasons.some((reason) => forOrganisers.includes(reason))) return "call";
  return reasons.length > 0 ? "nudge" : otherwise;
}

const isPast = (since: Moment, days: number, now: Moment): boolean => reached(now, daysAfter(since, days));
