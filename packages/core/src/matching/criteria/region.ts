/** Both live in the same region. People abroad are near nobody and far from nobody: neutral. */
import { type CriterionRule, full, neutral } from "./criterion.ts";

export const region: CriterionRule = {
  name: "region",
  share: (mentor, mentee) => (mentor.region < 0 || mentee.region < 0 ? neutral : mentor.region === mentee.region ? full : 0),
  facts: (mentor, mentee) => ({ same: Number(mentor.region === mentee.region) }),
};
