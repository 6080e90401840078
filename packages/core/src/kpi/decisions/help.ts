/** Requests for help. */
import { type DecisionKind, within } from "./kind.ts";

export const help: DecisionKind = {
  of: "participant",
  waiting: ({ participants }) => participants.flatMap(({ id, help }) => (help ? [{ id, since: help.at }] : [])),
  due: (world, waiting) => within(world, waiting, world.programme.rules.decisionReminderDays),
};
