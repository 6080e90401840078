/** No organiser ruled the pair out. */
import type { ConstraintRule } from "./rule.ts";

export const ban: ConstraintRule = {
  name: "ban",
  holds: (mentor, mentee) => mentee.particular?.get(mentor.id)?.banned !== true,
};
