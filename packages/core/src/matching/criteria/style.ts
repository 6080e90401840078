/** The mentor's way of mentoring is the one the mentee asks for. */
import { type CriterionRule, full, neutral } from "./criterion.ts";

export const style: CriterionRule = {
  name: "style",
  share: (mentor, mentee) => (mentor.style < 0 || mentee.style < 0 ? neutral : mentor.style === mentee.style ? full : 0),
  facts: (mentor, mentee) => ({ same: Number(mentor.style === mentee.style) }),
};
