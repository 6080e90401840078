/** What was done where pairs did not get on by themselves, and what came of it. */
import type { Interventions } from "./account.ts";
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import type { Delivery } from "../letter/delivery.ts";
import { effectiveMeetings, standing } from "../meeting/standing.ts";
import { acceptedByBoth } from "../pairing/sides.ts";
import { nudges } from "../letter/catalogue.ts";
import type { World } from "../world.ts";
import { cellOf, partOf } from "./part.ts";

/** A pair that meets within so many days of a nudge is said to have followed it. */
export const followedWithin = 14;

/** It says what followed, not that it followed because of it: no pair was left without a word to compare with. */
export function interventionsOf(world: World, deliveries: readonly Delivery[], now: Moment): Interventions {
  const goal = world.programme.goals.meetingsPerPair;
  const next = world.pairs.filter(({ predecessor }) => predecessor !== null);
  const accepted = next.filter(acceptedByBoth);
  const enough = next.filter((pair) => effectiveMeetings(world, pair, now).length >= goal);
  return {
    nudged: nudges.map((letter) => nudgedBy(world, letter, deliveries, now)),
    rematched: {
      pairs: cellOf(next.length),
      accepted: partOf(accepted.length, next.length),
      enough: partOf(enough.length, next.length),
    },
  };
}

/** A pair counts once a kind, from its first nudge; one that was written to less than fourteen days ago and has not met is too early. */
function nudgedBy(world: World, letter: (typeof nudges)[number], deliveries: readonly Delivery[], now: Moment) {
  const first = new Map<string, Moment>();
  for (const { letter: sent, occasion, sentAt } of deliveries) {
    const pair = occasion.split("#")[0] ?? "";
    if (sent === letter && sentAt !== null && reached(now, sentAt) && !reached(sentAt, first.get(pair) ?? "9999-12-31T00:00:00Z"))
      first.set(pair, sentAt);
  }
  const followed = [...first].map(([pair, from]) => {
    const until = daysAfter(from, followedWithin);
    const met = world.meetings.some(
      (meeting) =>
        meeting.pair === pair &&
        ["effective", "logged"].includes(standing(meeting, world.programme.rules, now)) &&
        reached(meeting.at, from) &&
        !reached(meeting.at, until),
    );
    return { met, over: met || reached(now, until) };
  });
  const over = followed.filter(({ over }) => over);
  return { letter, pairs: cellOf(first.size), met: partOf(over.filter(({ met }) => met).length, over.length) };
}
