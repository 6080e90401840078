/** Neither asked not to be paired with the other, and nobody is their own mentor. */
import type { ConstraintRule } from "./rule.ts";

export const conflict: ConstraintRule = {
  name: "conflict",
  holds: (mentor, mentee) =>
    !(mentor.avoid.size !== 0 && mentor.avoid.has(mentee.email)) &&
    !(mentee.avoid.size !== 0 && mentee.avoid.has(mentor.email)) &&
    mentor.email !== mentee.email,
};
