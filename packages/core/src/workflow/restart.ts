/** Starts another execution for a cohort that had one. Its name must differ: AWS keeps names for ninety days. */
import type { CohortRef } from "../kernel/item.ts";
import type { Moment } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";

/** It continues where the cohort stands. The former execution must be over, or about to be. Twice at the same moment starts one. */
export async function restartExecution({ workflow }: Pick<Ports, "workflow">, ref: CohortRef, now: Moment): Promise<void> {
  // The day alone is not enough: `ensureRunning` names executions by it.
  await workflow.start(ref, `${now.slice(0, 10)}-${now.slice(11, 19).replaceAll(":", "")}`);
}
