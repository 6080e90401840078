/** The mentor works in the sector the mentee aims at. "Other" compares to nothing and is neutral. */
import { type CriterionRule, full, neutral } from "./criterion.ts";

export const sector: CriterionRule = {
  name: "sector",
  share: (mentor, mentee) => (mentor.sector < 0 || mentee.sector < 0 ? neutral : mentor.sector === mentee.sector ? full : 0),
  facts: (mentor, mentee) => ({ same: Number(mentor.sector === mentee.sector) }),
};
