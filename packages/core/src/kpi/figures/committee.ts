/** The steering committee: its joint meetings of the convention's year. */
import { isJoint, stateOf } from "../../committee/committee.ts";
import { committeeYear } from "../../committee/year.ts";
import { dayOf, type Moment } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import { count } from "../counted.ts";
import type { Figure } from "../figure.ts";

/** The committee is the programme's, not the cohort's: it is counted before publication too. */
export function committee(world: Pick<World, "programme" | "committee">, now: Moment): Figure {
  const { programme } = world;
  const today = dayOf(now, programme.timeZone);
  const { from } = committeeYear(programme, [], today);
  const rows = world.committee
    .filter((meeting) => meeting.heldOn >= from && meeting.heldOn <= today && stateOf(meeting) === "held")
    .map((meeting) => ({
      of: "committee",
      id: meeting.id,
      counts: isJoint(meeting, programme),
      facts: { heldOn: meeting.heldOn, ...meeting.attendance },
    }));
  return count("committee", rows, { goal: programme.goals.committeeMeetings });
}
