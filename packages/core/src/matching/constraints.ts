/** The hard constraints of a pair, less those a programme does without and those a person waived. */
import type { Mentee, Mentor } from "./person.ts";
import { type Constraint, constraints } from "./proposal.ts";
import { ban } from "./rules/ban.ts";
import { capacity } from "./rules/capacity.ts";
import { conflict } from "./rules/conflict.ts";
import { former } from "./rules/former.ts";
import { gender } from "./rules/gender.ts";
import { language } from "./rules/language.ts";
import { mode } from "./rules/mode.ts";
import type { ConstraintRule } from "./rules/rule.ts";

const all: Record<Constraint, ConstraintRule> = { language, mode, conflict, gender, former, ban, capacity };
/** In the order in which explanations list them. */
export const constraintRules: readonly ConstraintRule[] = constraints.map((name) => all[name]);

/**
 * Names of the constraints that forbid the pair; none means that it is possible.
 * @param without constraints the programme does not have
 */
export function brokenConstraints(mentor: Mentor, mentee: Mentee, without: readonly Constraint[] = []): Constraint[] {
  const waived = mentee.particular?.get(mentor.id)?.waived ?? [];
  return constraintRules
    .filter((rule) => !rule.holds(mentor, mentee) && !without.includes(rule.name) && !waived.includes(rule.name))
    .map((rule) => rule.name);
}

/** A function that only says whether a pair is possible, for testing many. */
export function admission(without: readonly Constraint[] = []): (mentor: Mentor, mentee: Mentee) => boolean {
  const plain = without.length === 0;
  return (mentor, mentee) => {
    if (plain && mentee.particular === null)
      return (
        language.holds(mentor, mentee) &&
        mode.holds(mentor, mentee) &&
        gender.holds(mentor, mentee) &&
        conflict.holds(mentor, mentee) &&
        capacity.holds(mentor, mentee)
      );
    return brokenConstraints(mentor, mentee, without).length === 0;
  };
}
