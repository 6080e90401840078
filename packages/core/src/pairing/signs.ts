/** Signs of life of a pair: its last meetings and those to come, and since when one is missing. */
import { allBy } from "../kernel/look-up.ts";
import { daysAfter, latest, type Moment, reached } from "../kernel/time.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { standing } from "../meeting/standing.ts";
import { putOff } from "../participant/pause.ts";
import type { World } from "../world.ts";
import type { Pair } from "./pair.ts";

/** How long after a planned meeting its logging is waited for. */
const daysToLog = 2;

export interface Signs {
  /** A meeting is planned from now on: nothing is missing. */
  plannedAhead: boolean;
  /** Since when a first meeting, or the next one, is missing; undefined while it is not. */
  missing: { what: "no-first-meeting" | "gap"; since: Moment } | undefined;
  /** Meetings that will be effective unless contested. */
  awaiting: number;
  contested: boolean;
}

/** @param active since when the pair is active */
export function signsOf(world: World, pair: Pair, active: Moment, now: Moment): Signs {
  const { meetings, programme } = world;
  const { rules } = programme;
  const own = allBy(meetings, "pair", pair.id).map((meeting) => ({ ...meeting, stands: standing(meeting, rules, now) }));
  const planned = own.filter(({ stands }) => stands === "planned");
  const held = own.filter(({ logged, stands }) => logged !== null && stands !== "contested");
  const plannedAhead = planned.some(({ at }) => reached(at, now));
  const lastHeld = lastOf(held);
  const lastPlanned = lastOf(planned);
  const wanted = lastHeld ? daysAfter(lastHeld, rules.gapDays) : daysAfter(active, rules.firstMeetingDays);
  const logWanted = lastPlanned && daysAfter(lastPlanned, daysToLog);
  const since = putOff(latest(wanted, logWanted), lastHeld ?? active, world, pair);
  const isMissing = !plannedAhead && reached(now, since);
  return {
    plannedAhead,
    missing: isMissing ? { what: lastHeld ? "gap" : "no-first-meeting", since } : undefined,
    awaiting: own.filter(({ stands }) => stands === "logged").length,
    contested: own.some(({ stands }) => stands === "contested"),
  };
}

const lastOf = (meetings: readonly Pick<Meeting, "at">[]): Moment | undefined => latest(...meetings.map(({ at }) => at));
