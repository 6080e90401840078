/** Machines of a table that was brought back: those of before, which have gone further or elsewhere, have to be stopped first. */
import type { Cohort } from "../cohort/cohort.ts";
import { isOver } from "../cohort/phase.ts";
import type { Moment } from "../kernel/time.ts";
import type { Ports, Store } from "../ports.ts";
import { restartExecution } from "../workflow/restart.ts";
import { beginRetention } from "../privacy/retention/begin.ts";

/**
 * Starts what carries each of the cohorts on from where it is, and what forgets those that are over; under names that no execution had.
 * @param was the table that was in use: it knows how many executions have forgotten a cohort
 * @returns how many were started
 */
export async function goOn(
  was: Pick<Store, "get">,
  { store, workflow }: Pick<Ports, "store" | "workflow">,
  cohorts: readonly Cohort[],
  now: Moment,
): Promise<number> {
  let started = 0;
  for (const { programme, cohort, phase } of cohorts) {
    const ref = { programme, cohort };
    if (!isOver(phase)) await restartExecution({ workflow }, ref, now);
    else {
      const [before, kept] = await Promise.all([was.get("retention", ref), store.get("retention", ref)]);
      if (kept?.done.identifiable) continue;
      await beginRetention({ store, workflow }, ref, now, Math.max(before?.part ?? 0, kept?.part ?? 0));
    }
    started += 1;
  }
  return started;
}
