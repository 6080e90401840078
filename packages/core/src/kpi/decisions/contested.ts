/** Meetings the two sides disagree on. Once the figures are frozen only the committee has something changed in them. */
import { standing } from "../../meeting/standing.ts";
import { type DecisionKind, within } from "./kind.ts";

export const contested: DecisionKind = {
  of: "meeting",
  waiting({ meetings, programme, cohort }, now) {
    if (cohort.phase === "cancelled" || cohort.frozenAt !== null) return [];
    const disputed = meetings.filter((meeting) => standing(meeting, programme.rules, now) === "contested");
    return disputed.map(({ id, contested }) => ({ id, since: contested?.at ?? now }));
  },
  due: (world, waiting) => within(world, waiting, world.programme.rules.contestDays),
};
