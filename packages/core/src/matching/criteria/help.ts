/** Help wanted and expertise offered: a first wish weighs 3, a second 2, a third 1. */
import { common, type CriterionRule, full, neutral } from "./criterion.ts";

/** Weight of each rank and, by number of wishes, their sum: every quotient is whole in sixtieths. */
const rank = [3, 2, 1];
const sum = [0, 3, 5, 6];

export const help: CriterionRule = {
  name: "help",
  share(mentor, mentee) {
    const wishes = Math.min(mentee.help.length, 3);
    if (wishes === 0 || mentor.expertise === 0) return neutral;
    let met = 0;
    for (let i = 0; i < wishes; i += 1) if ((mentor.expertise & (mentee.help[i] ?? 0)) !== 0) met += rank[i] ?? 0;
    return (full * met) / (sum[wishes] ?? 1);
  },
  facts: (mentor, mentee) => ({
    met: common(
      mentor.expertise,
      mentee.help.reduce((set, wish) => set | wish, 0),
    ),
    wished: mentee.help.length,
  }),
};
