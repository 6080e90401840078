/** Years of experience between the two: 5 to 15 count full, fewer and more count less. */
import { type CriterionRule, full, neutral } from "./criterion.ts";

export const experience: CriterionRule = {
  name: "experience",
  share(mentor, mentee) {
    if (mentor.experience < 0 || mentee.experience < 0) return neutral;
    const gap = mentor.experience - mentee.experience;
    if (gap <= 0) return 0;
    if (gap < 5) return (full / 5) * gap;
    // Above 15 years a twentieth less a year, so that 35 years apart count nothing.
    return gap <= 15 ? full : Math.max(0, full - (full / 20) * (gap - 15));
  },
  facts: (mentor, mentee) => ({ gap: mentor.experience - mentee.experience }),
};
