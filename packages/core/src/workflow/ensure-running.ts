/**
 * Starts the state machines of cohorts that should be running and are not. A cohort is stored before its state machine is started, and the
 * process may die in between; an execution may also be stopped by accident. So this is called now and then: when an organiser visits, and
 * with each step of another cohort of the programme.
 */
import { isOver, type Phase } from "../cohort/phase.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";
import { beginRetention } from "../privacy/retention/begin.ts";
import type { Wait } from "./wait.ts";

type Carrying = Pick<Ports, "store" | "workflow">;

/** An execution counts as lost when its last wait ended this many days ago: one that runs, even in trouble, would be waiting again. */
const lostAfter = 1;

/**
 * Starts the cohort's state machine where nothing waits, or nothing any more; for a cohort that is over, the machine that erases it. Starting
 * what runs does nothing, and should a lost execution come back, both take the same steps, each of which counts once. Never throws: the
 * next call tries again.
 * @param but a cohort that is known to be running
 * @param all the programme's cohorts, where they are being read already
 */
export async function ensureRunning(
  ports: Carrying,
  programme: string,
  now: Moment,
  but?: string,
  all: Promise<Cohort[]> = ports.store.cohorts(programme),
): Promise<void> {
  try {
    const cohorts = (await all).filter(({ cohort }) => cohort !== but);
    await Promise.all(
      cohorts.map((cohort) => (isOver(cohort.phase) ? ensureForgetting(ports, cohort, now) : ensureLiving(ports, cohort, now))),
    );
  } catch {
    // The next call tries again.
  }
}

async function ensureLiving({ store, workflow }: Carrying, { programme, cohort, phase }: Cohort, now: Moment): Promise<void> {
  const waits = begun(await store.waits({ programme, cohort }));
  if (waits.length === 0) await workflow.start({ programme, cohort });
  else if (areLost(telling(waits, phase), now)) await workflow.start({ programme, cohort }, now.slice(0, 10));
}

/** Waits of an execution; a row without a token was left by `lookAfter`. */
const begun = (waits: readonly Wait[]) => waits.filter(({ token }) => token !== "");

/** During mentoring two waits run side by side. The daily one tells whether the execution lives; the other's date may be weeks away. */
function telling(waits: readonly Wait[], phase: Phase): readonly Wait[] {
  const daily = phase === "mentoring" ? waits.filter(({ name }) => name === "pairs" || name === "trouble") : [];
  return daily.length === 0 ? waits : daily;
}

const areLost = (waits: readonly Wait[], now: Moment) => waits.every(({ due }) => reached(now, daysAfter(due, lostAfter)));

async function ensureForgetting(ports: Carrying, { programme, cohort }: Cohort, now: Moment): Promise<void> {
  const ref = { programme, cohort };
  const [all, kept] = await Promise.all([ports.store.waits(ref), ports.store.get("retention", ref)]);
  if (kept?.done.identifiable) return;
  const waits = begun(all);
  if (!waits.some(({ name }) => name === "retention")) await beginRetention(ports, ref, now);
  else if (areLost(waits, now)) await beginRetention(ports, ref, now, kept?.part);
}
