/** Letters that may have left or not: whether to send them again is for a person to say. */
import { type DecisionKind, within } from "./kind.ts";

export const doubt: DecisionKind = {
  of: "cohort",
  waiting: ({ cohort }) => (cohort.doubt === undefined ? [] : [{ id: cohort.cohort, since: cohort.doubt }]),
  due: (world, waiting) => within(world, waiting, world.programme.rules.decisionReminderDays),
};
