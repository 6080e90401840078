/**
 * A cohort is stored before its state machine is started, and whoever stored it may die in between. An execution may end by accident, too:
 * somebody may stop it. So whoever comes by its programme (an organiser, now and then; a step of another of its cohorts) looks whether each
 * of them runs.
 */
import { isOver, type Phase } from "../cohort/phase.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";
import { beginRetention } from "../privacy/retention/begin.ts";
import type { Wait } from "./wait.ts";

type Carrying = Pick<Ports, "store" | "workflow">;

/** Days after the end of every wait by which something has surely begun another, if it still runs: where it is in trouble it waits, too. */
const lostAfter = 1;

/**
 * Starts what carries those of the programme's cohorts that nothing has ever waited for, or nothing any more, and what forgets those that
 * are over. Starting what runs does nothing; should one that was thought lost come back, the two take the same steps, which are taken
 * once. What goes wrong is no fault of whoever comes by: the next one tries again.
 * @param but a cohort that is known to run
 * @param all the programme's cohorts, where they were asked for already
 */
export async function letRun(
  ports: Carrying,
  programme: string,
  now: Moment,
  but?: string,
  all: Promise<Cohort[]> = ports.store.cohorts(programme),
): Promise<void> {
  try {
    const cohorts = (await all).filter(({ cohort }) => cohort !== but);
    await Promise.all(cohorts.map((cohort) => (isOver(cohort.phase) ? letForget(ports, cohort, now) : letLive(ports, cohort, now))));
  } catch {
    // As said above.
  }
}

async function letLive({ store, workflow }: Carrying, { programme, cohort, phase }: Cohort, now: Moment): Promise<void> {
  const waits = begun(await store.waits({ programme, cohort }));
  if (waits.length === 0) await workflow.start({ programme, cohort });
  else if (areLost(telling(waits, phase), now)) await workflow.start({ programme, cohort }, now.slice(0, 10));
}

/** A row without a token is of somebody who had something looked for, not of a machine. */
const begun = (waits: readonly Wait[]) => waits.filter(({ token }) => token !== "");

/** Of two that wait side by side the one that looks every day: the other's date may be weeks away, whether anybody waits for it or not. */
function telling(waits: readonly Wait[], phase: Phase): readonly Wait[] {
  const daily = phase === "mentoring" ? waits.filter(({ name }) => name === "pairs" || name === "trouble") : [];
  return daily.length === 0 ? waits : daily;
}

const areLost = (waits: readonly Wait[], now: Moment) => waits.every(({ due }) => reached(now, daysAfter(due, lostAfter)));

async function letForget(ports: Carrying, { programme, cohort }: Cohort, now: Moment): Promise<void> {
  const ref = { programme, cohort };
  const [all, kept] = await Promise.all([ports.store.waits(ref), ports.store.get("retention", ref)]);
  if (kept?.done.identifiable) return;
  const waits = begun(all);
  if (!waits.some(({ name }) => name === "retention")) await beginRetention(ports, ref, now);
  else if (areLost(waits, now)) await beginRetention(ports, ref, now, kept?.part);
}
