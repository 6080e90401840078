/** Both live in the same region. People abroad are near nobody and far from nobody: neutral. */
import { alike, type CriterionRule } from "./criterion.ts";

export const region: CriterionRule = {
  name: "region",
  share: (mentor, mentee) => alike(mentor.region, mentee.region),
  facts: (mentor, mentee) => ({ same: Number(mentor.region === mentee.region) }),
};
