/** Times of the week at which both can meet: one counts half, two or more count full. */
import { common, type CriterionRule, full, neutral } from "./criterion.ts";

export const slots: CriterionRule = {
  name: "slots",
  share(mentor, mentee) {
    if (mentor.slots === 0 || mentee.slots === 0) return neutral;
    const both = mentor.slots & mentee.slots;
    if (both === 0) return 0;
    return (both & (both - 1)) === 0 ? full / 2 : full;
  },
  facts: (mentor, mentee) => ({ common: common(mentor.slots, mentee.slots) }),
};
