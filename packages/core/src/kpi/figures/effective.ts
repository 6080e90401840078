/** Effective meetings, and those of them that both sides attested. */
import type { Moment } from "../../kernel/time.ts";
import { withinCycle } from "../../meeting/cycle.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import { isAttestedByBoth, standing } from "../../meeting/standing.ts";
import type { World } from "../../world.ts";
import { count, pending, share } from "../counted.ts";
import type { Figure } from "../figure.ts";

/** Counted from every meeting that was logged; each row says how the meeting stands. */
export function meetingsEffective(world: World, now: Moment): Figure {
  if (!world.cohort.published) return pending("meetingsEffective", "count");
  const rows = logged(world).map((meeting) => {
    const stands = withinCycle(world.cohort, world.programme, meeting.at) ? standing(meeting, world.programme.rules, now) : "outside-cycle";
    return {
      of: "meeting",
      id: meeting.id,
      counts: stands === "effective",
      facts: { pair: meeting.pair, at: meeting.at, minutes: meeting.minutes, standing: stands },
    };
  });
  return count("meetingsEffective", rows);
}

/** The share of the effective meetings that does not rest on one side's word. */
export function attestedByBoth(world: World, now: Moment): Figure {
  if (!world.cohort.published) return pending("attestedByBoth", "share");
  const { cohort, programme } = world;
  const rows = logged(world)
    .filter((meeting) => standing(meeting, programme.rules, now) === "effective" && withinCycle(cohort, programme, meeting.at))
    .map((meeting) => ({
      of: "meeting",
      id: meeting.id,
      counts: isAttestedByBoth(meeting),
      facts: { pair: meeting.pair, at: meeting.at },
    }));
  return share("attestedByBoth", rows);
}

const logged = (world: World): Meeting[] => world.meetings.filter((meeting) => meeting.logged !== null);
