/** People who signed up on both sides: one decision for the two applications, with the other decisions of selection. */
import type { DecisionKind } from "./kind.ts";

export const bothSides: DecisionKind = {
  of: "application",
  waiting({ applications, cohort }) {
    if (cohort.published || cohort.phase === "cancelled") return [];
    const live = applications.filter(({ bothSides, status }) => bothSides && status !== "withdrawn" && status !== "declined");
    const firsts = live.filter((one, index) => live.findIndex(({ email }) => email === one.email) === index);
    return firsts.map(({ id, submittedAt }) => ({ id, since: submittedAt }));
  },
  due: ({ cohort }) => cohort.schedule.selectionEnds,
};
