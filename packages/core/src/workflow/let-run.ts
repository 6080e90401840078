/**
 * A cohort is stored before its state machine is started, and whoever stored it may die in between. So whoever comes by its programme
 * (an organiser, now and then; a step of another of its cohorts) looks whether each of them runs.
 */
import { isOver } from "../cohort/phase.ts";
import type { Cohort } from "../cohort/cohort.ts";
import type { Moment } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";
import { beginRetention } from "../privacy/retention/begin.ts";

type Carrying = Pick<Ports, "store" | "workflow">;

/**
 * Starts what carries those of the programme's cohorts that nothing has ever waited for, and what forgets those that are over. Starting
 * what runs does nothing. What goes wrong is no fault of whoever comes by: the next one tries again.
 * @param but a cohort that is known to run
 */
export async function letRun(ports: Carrying, programme: string, now: Moment, but?: string): Promise<void> {
  try {
    const cohorts = (await ports.store.cohorts(programme)).filter(({ cohort }) => cohort !== but);
    await Promise.all(cohorts.map((cohort) => (isOver(cohort.phase) ? letForget(ports, cohort, now) : letLive(ports, cohort))));
  } catch {
    // As said above.
  }
}

async function letLive({ store, workflow }: Carrying, { programme, cohort }: Cohort): Promise<void> {
  const waits = await store.waits({ programme, cohort });
  // A row without a token is of somebody who had something looked for, not of a machine.
  if (waits.every(({ token }) => token === "")) await workflow.start({ programme, cohort });
}

async function letForget(ports: Carrying, { programme, cohort }: Cohort, now: Moment): Promise<void> {
  const ref = { programme, cohort };
  const [wait, kept] = await Promise.all([ports.store.get("wait", { ...ref, name: "retention" }), ports.store.get("retention", ref)]);
  if ((wait?.token ?? "") === "" && !kept?.done.identifiable) await beginRetention(ports, ref, now);
}
