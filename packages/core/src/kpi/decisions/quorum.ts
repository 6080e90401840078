/** Sign-up has closed short of the numbers: go on, take longer, or cancel. */
import { momentOf } from "../../cohort/milestones.ts";
import { quorum as quorumOf } from "../../cohort/quorum.ts";
import { reached } from "../../kernel/time.ts";
import { type DecisionKind, within } from "./kind.ts";

export const quorum: DecisionKind = {
  of: "cohort",
  waiting(world, now) {
    const { cohort, programme } = world;
    const since = momentOf(cohort, programme, "intakeCloses");
    const short = cohort.phase === "intake" && reached(now, since) && !cohort.quorum && !quorumOf(world).met;
    return short ? [{ id: cohort.cohort, since }] : [];
  },
  due: (world, waiting) => within(world, waiting, world.programme.rules.decisionReminderDays),
};
