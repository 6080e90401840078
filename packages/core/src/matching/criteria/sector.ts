/** The mentor works in the sector the mentee aims at. "Other" compares to nothing and is neutral. */
import { alike, type CriterionRule } from "./criterion.ts";

export const sector: CriterionRule = {
  name: "sector",
  share: (mentor, mentee) => alike(mentor.sector, mentee.sector),
  facts: (mentor, mentee) => ({ same: Number(mentor.sector === mentee.sector) }),
};
