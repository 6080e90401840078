/** The proposed pairs, body by body. */
import type { DecisionKind } from "./kind.ts";

export const approval: DecisionKind = {
  of: "body",
  waiting({ cohort, programme, proposal }) {
    if (cohort.phase !== "matching" || !proposal) return [];
    return programme.bodies.filter(({ id }) => !proposal.approvals[id]).map(({ id }) => ({ id, since: proposal.computedAt }));
  },
  due: ({ cohort }) => cohort.schedule.matchingEnds,
};
