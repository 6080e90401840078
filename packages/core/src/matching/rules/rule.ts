/** What a hard constraint is: a yes or no about a pair. */
import type { Mentee, Mentor } from "../person.ts";
import type { Constraint } from "../proposal.ts";

export interface ConstraintRule {
  name: Constraint;
  /** True when the pair respects it; its sentence otherwise is "constraint.<name>.broken" of the messages. */
  holds(mentor: Mentor, mentee: Mentee): boolean;
}
