/** Gatherings nobody noted as held, once checking in is over; as of meetings, nothing waits once the figures are frozen. */
import { checkInHours } from "../../gathering/check-in.ts";
import { reached } from "../../kernel/time.ts";
import { type DecisionKind, within } from "./kind.ts";

export const gathering: DecisionKind = {
  of: "gathering",
  waiting({ gatherings, cohort }, now) {
    if (cohort.phase === "cancelled" || cohort.frozenAt !== null) return [];
    const unsaid = gatherings.filter((one) => one.state === "announced" && reached(now, checkInHours(one).to));
    return unsaid.map((one) => ({ id: one.id, since: checkInHours(one).to }));
  },
  due: (world, waiting) => within(world, waiting, world.programme.rules.decisionReminderDays),
};
