/** They were not a pair before, unless an organiser locks them because both ask for it. */
import type { ConstraintRule } from "./rule.ts";

export const former: ConstraintRule = {
  name: "former",
  holds(mentor, mentee) {
    const particular = mentee.particular?.get(mentor.id);
    return particular === undefined || !particular.former || particular.locked;
  },
};
