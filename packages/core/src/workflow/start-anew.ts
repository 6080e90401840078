/** Another execution for a cohort that had one: names are taken for ninety days. */
import type { CohortRef } from "../kernel/item.ts";
import type { Moment } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";

/** It goes on where the cohort is. The same at the same moment is started once; the one of before has to be over, or about to be. */
export async function startAnew({ workflow }: Pick<Ports, "workflow">, ref: CohortRef, now: Moment): Promise<void> {
  // Of the day alone there may be another already: of one that was lost.
  await workflow.start(ref, `${now.slice(0, 10)}-${now.slice(11, 19).replaceAll(":", "")}`);
}
