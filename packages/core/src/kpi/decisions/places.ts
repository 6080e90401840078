/** Mentors who ask for fewer places, as long as somebody may still be introduced to them. */
import { isAtLeast } from "../../cohort/phase.ts";
import { type DecisionKind, within } from "./kind.ts";

export const places: DecisionKind = {
  of: "participant",
  waiting({ participants, cohort: { phase } }) {
    if (phase === "cancelled" || isAtLeast(phase, "survey")) return [];
    return participants.flatMap(({ id, wish }) => (wish ? [{ id, since: wish.at }] : []));
  },
  /** A word between two people may take as long as a contest. */
  due: (world, waiting) => within(world, waiting, world.programme.rules.contestDays),
};
