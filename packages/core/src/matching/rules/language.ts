/** The two share at least one meeting language. */
import type { ConstraintRule } from "./rule.ts";

export const language: ConstraintRule = {
  name: "language",
  holds: (mentor, mentee) => (mentor.languages & mentee.languages) !== 0,
};
