/** The proposed pairs, body by body. */
import { bodiesToApprove } from "../../matching/approvals.ts";
import type { DecisionKind } from "./kind.ts";

export const approval: DecisionKind = {
  of: "body",
  waiting(world) {
    const { cohort, proposal } = world;
    if (cohort.phase !== "matching" || !proposal) return [];
    return bodiesToApprove(world).map(({ id }) => ({ id, since: proposal.computedAt }));
  },
  due: ({ cohort }) => cohort.schedule.matchingEnds,
};
