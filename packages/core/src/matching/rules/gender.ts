/** A stated gender preference is met, on either side; a gender that was not given meets none. */
import type { ConstraintRule } from "./rule.ts";

export const gender: ConstraintRule = {
  name: "gender",
  holds: (mentor, mentee) =>
    (mentor.wants === 0 || mentor.wants === mentee.gender) && (mentee.wants === 0 || mentee.wants === mentor.gender),
};
