/** Draft: the cohort is set up and waits for its first day of sign-up. */
import { momentOf } from "../../cohort/milestones.ts";
import { reached } from "../../kernel/time.ts";
import { enterPhase } from "./enter-phase.ts";
import { daily, go, type Step, waitFor } from "./step.ts";

export const draft: Step = (scene) => {
  const { world, act } = scene;
  if (world.cohort.phase !== "draft") return go();
  const opens = momentOf(world.cohort, world.programme, "intakeOpens");
  if (!reached(act.now, opens)) return waitFor(daily(scene, opens));
  return go(enterPhase(world, "intake", "intake-opened"));
};
