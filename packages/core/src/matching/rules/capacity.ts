/** The mentor takes anybody at all. How many is counted when pairs are chosen. */
import type { ConstraintRule } from "./rule.ts";

export const capacity: ConstraintRule = {
  name: "capacity",
  holds: (mentor) => mentor.capacity > 0,
};
