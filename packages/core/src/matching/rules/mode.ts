/** There is a way to meet that suits both: at a distance, or in person within one region. */
import { inPerson, remote } from "../person.ts";
import type { ConstraintRule } from "./rule.ts";

export const mode: ConstraintRule = {
  name: "mode",
  holds(mentor, mentee) {
    const both = mentor.modes & mentee.modes;
    // Two people abroad have no region in common: nothing says that they live in the same country.
    return (both & remote) !== 0 || ((both & inPerson) !== 0 && mentor.region >= 0 && mentor.region === mentee.region);
  },
};
