/** Preferences of each about the other, when given: half for each side's. A side that states none is neutral. */
import { type CriterionRule, full, neutral } from "./criterion.ts";

function side(wants: number, gender: number): number {
  if (wants === 0) return full / 4;
  return wants === gender ? full / 2 : 0;
}

export const preference: CriterionRule = {
  name: "preference",
  share(mentor, mentee) {
    if (mentor.wants === 0 && mentee.wants === 0) return neutral;
    return side(mentor.wants, mentee.gender) + side(mentee.wants, mentor.gender);
  },
  facts: (mentor, mentee) => ({
    stated: Number(mentor.wants !== 0) + Number(mentee.wants !== 0),
    met: Number(mentor.wants !== 0 && mentor.wants === mentee.gender) + Number(mentee.wants !== 0 && mentee.wants === mentor.gender),
  }),
};
