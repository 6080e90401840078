/** Who is accepted, until somebody ends selection. */
import { momentOf } from "../../cohort/milestones.ts";
import { latest } from "../../kernel/time.ts";
import type { DecisionKind } from "./kind.ts";

export const selection: DecisionKind = {
  of: "cohort",
  waiting({ cohort, programme }) {
    if (cohort.phase !== "selection" || cohort.selected) return [];
    return [{ id: cohort.cohort, since: latest(momentOf(cohort, programme, "intakeCloses"), cohort.quorum?.at) }];
  },
  due: ({ cohort }) => cohort.schedule.selectionEnds,
};
