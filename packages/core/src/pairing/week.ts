/** How the pairs are in a few numbers, as the organisers' weekly letter says it. */
import { notOf } from "../access/kept-from.ts";
import { ownOf } from "../access/own.ts";
import type { Organiser } from "../access/organiser.ts";
import { lazy } from "../kernel/lazily.ts";
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import { effectiveByPair, lineage, standing } from "../meeting/standing.ts";
import type { World } from "../world.ts";
import { pairHealth } from "./health.ts";
import type { Pair } from "./pair.ts";
import { isLive } from "./sides.ts";

/** Before, nobody has had the time for anything. */
const firstDays = 7;

/**
 * Facts of the letter: effective meetings and how many are expected by now, live pairs, those of them that never met, those to call.
 * Undefined while it is too early. Help is asked of one body and not told to the other, so no number counts it; nor, for an organiser who
 * takes part, what the other of a pair of theirs clicked. Whoever takes no part reads the same as the others, counted once.
 */
export function weekOf(world: World, now: Moment): (reader: Organiser) => Record<string, string> | undefined {
  const { published } = world.cohort;
  if (!published || !reached(now, daysAfter(published.at, firstDays))) return () => undefined;
  const usual = lazy(() => numbersFor(new Set(), world, now));
  return (reader) => {
    const { others } = ownOf(reader, world);
    return others.size > 0 ? numbersFor(others, world, now) : usual();
  };
}

/** @param others of the reader's own pairs */
function numbersFor(others: ReadonlySet<string>, world: World, now: Moment): Record<string, string> {
  const told: World = {
    ...world,
    participants: world.participants.map((one) => ({ ...one, help: null })),
    pulses: notOf(others, world.pulses),
  };
  const live = told.pairs.filter(isLive);
  const health = live.map((pair) => pairHealth(told, pair, now));
  const met = metPairs(told, now);
  const numbers = {
    meetings: [...effectiveByPair(told, now).values()].flat().length,
    expected: health.reduce((sum, { expected }) => sum + expected, 0),
    pairs: live.length,
    unmet: live.filter((pair) => !hasMet(told, pair, met)).length,
    toCall: health.filter(({ state }) => state === "call").length,
  };
  return Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, String(count)]));
}

/** Pairs of which a meeting was noted that is not contested: whoever met yesterday has met. */
const metPairs = ({ meetings, programme }: World, now: Moment): ReadonlySet<string> =>
  new Set(meetings.filter((one) => ["effective", "logged"].includes(standing(one, programme.rules, now))).map(({ pair }) => pair));

const hasMet = ({ pairs }: World, pair: Pair, met: ReadonlySet<string>): boolean => lineage(pairs, pair).some(({ id }) => met.has(id));
