/** The mentor's way of mentoring is the one the mentee asks for. */
import { alike, type CriterionRule } from "./criterion.ts";

export const style: CriterionRule = {
  name: "style",
  share: (mentor, mentee) => alike(mentor.style, mentee.style),
  facts: (mentor, mentee) => ({ same: Number(mentor.style === mentee.style) }),
};
