/** Draft: the cohort is set up and waits for its first day of sign-up. */
import { momentOf } from "../../cohort/milestones.ts";
import { reached } from "../../kernel/time.ts";
import { enterPhase } from "./enter.ts";
import { go, type Step, waitFor } from "./step.ts";

export const draft: Step = ({ world, act }) => {
  if (world.cohort.phase !== "draft") return go();
  const opens = momentOf(world.cohort, world.programme, "intakeOpens");
  if (!reached(act.now, opens)) return waitFor(opens);
  return go(enterPhase(world, "intake", "intake-opened"));
};
