/** Sending the letters of a request: a few by the request itself, many by the cohort's state machine. */
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

/** Where letters and other things of the programme itself are filed: under a name that no cohort can have. */
export const outside = (programme: string): CohortRef => ({ programme, cohort: "-" });

/** How many letters a request sends itself. They take a second or two of its half minute. */
export const atOnce = 10;

/**
 * Call it before many letters are stored. The state machine then looks for them a minute later, so that they are sent even if the request
 * dies before it can signal them.
 * @returns false where there is no state machine to send them
 */
export async function announceMany(ports: Ports, ref: CohortRef, now: Moment): Promise<boolean> {
  if (!(await isCarried(ports, ref))) return false;
  await lookBy(ports, ref, waitNames, addSeconds(now, requestOver), now);
  return true;
}

/** Sends letters that were just stored. When many were announced, it signals the state machine to send them. */
export async function dispatch(ports: Ports, ref: CohortRef, stored: readonly Delivery[], many: boolean, now: Moment): Promise<void> {
  if (many && (await isCarried(ports, ref))) await wake(ports, ref, now);
  else {
    const { doubtful } = await postRows(ports, ref, stored, now);
    if (doubtful > 0) await lookAtDoubt(ports, ref, now);
  }
}

/** Sends one letter again, because somebody asked for it. */
export async function sendOne(ports: Ports, ref: CohortRef, id: string, now: Moment): Promise<void> {
  const { doubtful } = await post(ports, ref, [id], now);
  if (doubtful > 0) await lookAtDoubt(ports, ref, now);
}

/** Makes the state machine look at the time when a letter that has just been tried would be in doubt. */
async function lookAtDoubt(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  const phase = (await ports.store.get("cohort", ref))?.phase;
  if (phase === undefined) return;
  await lookBy(ports, ref, isOver(phase) ? ["retention"] : waitNames, addSeconds(now, doubtfulAfter), now);
}

/**
 * Sends a batch of letters for the state machine, which looks again when letters of it would be in doubt, including those of an earlier try
 * that died.
 */
export async function sendBatch(ports: Ports, ref: CohortRef, ids: readonly string[], now: Moment): Promise<Posted> {
  const posted = await post(ports, ref, ids, now);
  if (posted.doubtful > 0) await lookAfter(ports, ref, addSeconds(now, doubtfulAfter), now);
  return posted;
}

/**
 * Sends what a pause held back, all of it: nobody is about to send any, however lately it was written. A few letters go at once, in order;
 * many are found by the state machine when it is woken.
 */
export async function sendHeld(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  const held = leaving(sweep(await ports.store.unsettled(ref), addSeconds(now, forgottenAfter)), await pausable(ports, ref));
  await dispatch(ports, ref, held, held.length > atOnce, now);
}

/**
 * Sends letters that were left behind by requests that died. Many were announced to the state machine, which is signalled again after five
 * minutes. Never throws: the next call tries again, and the state machine tells the organisers about a letter that it cannot write.
 * @param patience as `sweep` takes it
 * @param found the unsettled letters, if they are being read already
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
    // The next call tries again.
  }
}

async function pausable({ store }: Ports, ref: CohortRef) {
  const [programme, cohort] = await Promise.all([store.get("programme", { id: ref.programme }), store.get("cohort", ref)]);
  return { programme, cohort };
}

/** Starts the state machine of a cohort whose founding request died before it could. */
async function wake(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  await ports.workflow.start(ref);
  await lookNow(ports, ref, addSeconds(now, requestOver), now);
}

/** Whether the cohort has a state machine: until it is closed or cancelled. */
async function isCarried({ store }: Ports, ref: CohortRef): Promise<boolean> {
  const phase = (await store.get("cohort", ref))?.phase;
  return phase !== undefined && !isOver(phase);
}
