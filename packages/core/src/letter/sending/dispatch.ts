/** Who sends the letters of a request: the request itself a few, the cohort's state machine many. */
import { isOver } from "../../cohort/phase.ts";
import type { CohortRef } from "../../kernel/item.ts";
import { addSeconds, type Moment, reached } from "../../kernel/time.ts";
import type { Ports } from "../../ports.ts";
import { lookAfter, lookBy, lookNow } from "../../workflow/signal.ts";
import { waitNames } from "../../workflow/wait.ts";
import type { Delivery } from "../delivery.ts";
import { leaving } from "./pause.ts";
import { post, type Posted, postRows } from "./post.ts";
import { doubtfulAfter, forgottenAfter, requestOver, sweep } from "./sweep.ts";

/** Where what belongs to a programme and to no cohort is filed: under a name no cohort can have. */
export const outside = (programme: string): CohortRef => ({ programme, cohort: "-" });

/** How many letters a request sends itself, within a second or two of the half minute it has. */
export const atOnce = 10;

/**
 * To be called before many letters are stored: the state machine looks for them by itself a minute later, so that they go even if
 * the request dies before it can say that they are there.
 * @returns false where there is no state machine to send them
 */
export async function announceMany(ports: Ports, ref: CohortRef, now: Moment): Promise<boolean> {
  if (!(await isCarried(ports, ref))) return false;
  await lookBy(ports, ref, waitNames, addSeconds(now, requestOver), now);
  return true;
}

/** Sends letters that were just stored or, when many were announced, lets the state machine know that they wait for it. */
export async function dispatch(ports: Ports, ref: CohortRef, stored: readonly Delivery[], many: boolean, now: Moment): Promise<void> {
  if (many && (await isCarried(ports, ref))) await wake(ports, ref, now);
  else {
    const { doubtful } = await postRows(ports, ref, stored, now);
    if (doubtful > 0) await lookAtDoubt(ports, ref, now);
  }
}

/** Sends one letter once more, for whoever asked for it. */
export async function sendOne(ports: Ports, ref: CohortRef, id: string, now: Moment): Promise<void> {
  const { doubtful } = await post(ports, ref, [id], now);
  if (doubtful > 0) await lookAtDoubt(ports, ref, now);
}

/** Whatever carries the cohort, or forgets it once it is over, looks when what has just been tried is in doubt. */
async function lookAtDoubt(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  const phase = (await ports.store.get("cohort", ref))?.phase;
  if (phase === undefined) return;
  await lookBy(ports, ref, isOver(phase) ? ["retention"] : waitNames, addSeconds(now, doubtfulAfter), now);
}

/**
 * Sends a batch of letters for the state machine. It looks again once those are in doubt which may have left or not, also where who
 * tried before died of it.
 */
export async function sendBatch(ports: Ports, ref: CohortRef, ids: readonly string[], now: Moment): Promise<Posted> {
  const posted = await post(ports, ref, ids, now);
  if (posted.doubtful > 0) await lookAfter(ports, ref, addSeconds(now, doubtfulAfter), now);
  return posted;
}

/** Sends what a pause held back: a few at once, in order, and many by the state machine, which finds them when it is woken. */
export async function sendHeld(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  const held = leaving(sweep(await ports.store.unsettled(ref), addSeconds(now, forgottenAfter)), await pausable(ports, ref));
  await dispatch(ports, ref, held, held.length > atOnce, now);
}

/**
 * Sends letters that requests which died left behind. When they are many the state machine knows of them, and is told again when it
 * had five minutes. What goes wrong is no fault of whoever comes by: the next one tries again, and the state machine tells the
 * organisers of a letter it cannot write.
 * @param patience as `sweep` takes it
 * @param found what is not settled, where that was asked for already
 */
export async function sendLeftBehind(
  ports: Ports,
  ref: CohortRef,
  now: Moment,
  patience: number,
  found: Promise<Delivery[]> = ports.store.unsettled(ref),
): Promise<void> {
  try {
    const swept = sweep(await found, now, patience);
    const left = swept.length === 0 ? [] : leaving(swept, await pausable(ports, ref));
    if (left.length <= atOnce || !(await isCarried(ports, ref))) await postRows(ports, ref, left.slice(0, atOnce), now);
    else if (left.some(({ dueAt }) => reached(now, addSeconds(dueAt, forgottenAfter)))) await wake(ports, ref, now);
  } catch {
    // As said above.
  }
}

async function pausable({ store }: Ports, ref: CohortRef) {
  const [programme, cohort] = await Promise.all([store.get("programme", { id: ref.programme }), store.get("cohort", ref)]);
  return { programme, cohort };
}

/** A cohort whose state machine never started, because the request that founded it died, gets it now. */
async function wake(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  await ports.workflow.start(ref);
  await lookNow(ports, ref, addSeconds(now, requestOver), now);
}

/** Whether a state machine carries the cohort: not any more when it is closed or cancelled. */
async function isCarried({ store }: Ports, ref: CohortRef): Promise<boolean> {
  const phase = (await store.get("cohort", ref))?.phase;
  return phase !== undefined && !isOver(phase);
}
