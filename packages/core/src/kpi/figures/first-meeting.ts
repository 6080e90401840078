/** First meetings in time: a leading sign of how the pairs begin. */
import { allBy } from "../../kernel/look-up.ts";
import { dayOf, daysAfter, daysBetween, type Moment, reached } from "../../kernel/time.ts";
import { withinCycle } from "../../meeting/cycle.ts";
import { standing } from "../../meeting/standing.ts";
import type { Pair } from "../../pairing/pair.ts";
import type { World } from "../../world.ts";
import { pending, share } from "../counted.ts";
import type { Figure } from "../figure.ts";
import { excludedIds } from "../population.ts";

/**
 * Pairs that first met within `firstMeetingDays` of their introduction, among those that did or had that long to do so. Refused
 * and never accepted pairs are not counted. A logged meeting counts at once: a leading sign cannot wait for the time to contest.
 */
export function firstMeetingInTime(world: World, now: Moment): Figure {
  if (!world.cohort.published) return pending("firstMeetingInTime", "share");
  const { firstMeetingDays } = world.programme.rules;
  const out = excludedIds(world);
  const rows = world.pairs
    .filter(({ state, mentee }) => !out.has(mentee) && !(state.is === "ended" && (state.why === "refused" || state.why === "silent")))
    .map((pair) => ({ pair, days: daysToFirst(world, pair, now) }))
    .filter(({ pair, days }) => days !== undefined || reached(now, daysAfter(pair.introducedAt, firstMeetingDays)))
    .map(({ pair, days }) => ({
      of: "pair",
      id: pair.id,
      counts: days !== undefined && days <= firstMeetingDays,
      facts: { limit: firstMeetingDays, ...(days !== undefined && { days }) },
    }));
  return share("firstMeetingInTime", rows);
}

/** Local days from the introduction to the pair's first meeting; undefined when it has not met. */
function daysToFirst({ meetings, cohort, programme }: World, pair: Pair, now: Moment): number | undefined {
  const first = allBy(meetings, "pair", pair.id)
    .filter((meeting) => ["effective", "logged"].includes(standing(meeting, programme.rules, now)))
    .filter((meeting) => withinCycle(cohort, programme, meeting.at))
    .map(({ at }) => dayOf(at, programme.timeZone))
    .sort()[0];
  return first === undefined ? undefined : daysBetween(dayOf(pair.introducedAt, programme.timeZone), first);
}
