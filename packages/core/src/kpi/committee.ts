/** The steering committee: its joint meetings of the last twelve months. */
import { isJoint } from "../committee/committee.ts";
import { addDays, dayOf, type Moment } from "../kernel/time.ts";
import type { World } from "../world.ts";
import { count } from "./counted.ts";
import type { Figure } from "./figure.ts";

/** The committee is the programme's, not the cohort's: it is counted before publication too. */
export function committee(world: World, now: Moment): Figure {
  const { programme } = world;
  const today = dayOf(now, programme.timeZone);
  const yearAgo = addDays(today, -365);
  const bodies = programme.bodies.map(({ id }) => id);
  const rows = world.committee
    .filter(({ heldOn }) => heldOn > yearAgo && heldOn <= today)
    .map((meeting) => ({
      of: "committee",
      id: meeting.id,
      counts: isJoint(meeting, bodies),
      facts: { heldOn: meeting.heldOn, ...meeting.attendance },
    }));
  return count("committee", rows, { goal: programme.goals.committeeMeetings });
}
