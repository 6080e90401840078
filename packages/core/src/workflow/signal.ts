/** Ends waits early: what an organiser's click or a moved date does to the sleeping state machine. */
import type { CohortRef } from "../kernel/item.ts";
import { retried } from "../retried.ts";
import { coming, earliest, type Moment, reached } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";
import { type Wait, type WaitName, waitNames } from "./wait.ts";

type Waker = Pick<Ports, "store" | "workflow">;

/**
 * Ends those of the named waits that the state machine is in. All are counted before any is signalled: a state machine which is just
 * about to wait sees the count and does not fall asleep, and one that wakes up meets nobody still counting.
 */
export async function signalWaits(ports: Waker, ref: CohortRef, names: readonly WaitName[]): Promise<void> {
  await wakeUp(ports, await countAll(ports, ref, names));
}

/** Ends every wait of the cohort, after a change that any of them may depend on (a moved date, a cancellation). */
export async function signalAll(ports: Waker, ref: CohortRef): Promise<void> {
  await signalWaits(ports, ref, waitNames);
}

/**
 * Has the waits' steps look by a moment at the latest: a wait that is over by then is only counted, so that many who ask for the same
 * wake the state machine once. The waits' rows say it too, for what the steps should see may not be there yet.
 */
export async function lookBy(ports: Waker, ref: CohortRef, names: readonly WaitName[], by: Moment, now: Moment): Promise<void> {
  const waits = await countAll(ports, ref, names, ({ again }) => earliest(coming(again, now), by));
  await wakeUp(
    ports,
    waits.filter(({ due }) => !reached(by, due)),
  );
}

/**
 * The same where the state machine is between a step and its wait, which then ends as it begins: whoever asks need not be able to
 * wake it.
 */
export async function lookAfter(ports: Pick<Ports, "store">, ref: CohortRef, by: Moment, now: Moment): Promise<void> {
  await countAll(ports, ref, waitNames, ({ again }) => earliest(coming(again, now), by));
}

/**
 * Ends every wait of the cohort: what it was to look for is there.
 * @param by until when it was to look for it: it need not any more, but for what somebody else is about to store
 */
export async function lookNow(ports: Waker, ref: CohortRef, by: Moment, now: Moment): Promise<void> {
  const waits = await countAll(ports, ref, waitNames, ({ again }) => (again !== undefined && reached(by, again) ? now : again));
  await wakeUp(ports, waits);
}

async function wakeUp({ workflow }: Waker, waits: readonly Wait[]): Promise<void> {
  await Promise.all(waits.filter(({ token }) => token !== "").map(({ token }) => workflow.signal(token)));
}

/** @param then what their rows say from then on of when to look again */
function countAll(
  ports: Pick<Ports, "store">,
  ref: CohortRef,
  names: readonly WaitName[],
  then = ({ again }: Wait) => again,
): Promise<Wait[]> {
  return Promise.all(names.map((name) => counted(ports, ref, name, then)));
}

function counted({ store }: Pick<Ports, "store">, ref: CohortRef, name: WaitName, then: (row: Wait) => Moment | undefined): Promise<Wait> {
  return retried(async () => {
    const row = (await store.get("wait", { ...ref, name })) ?? blank(ref, name);
    const again = then(row);
    await store.commit([{ put: { ...row, signals: row.signals + 1, ...(again !== undefined && { again }) } }]);
    return row;
  });
}

/** What the state machine hands over when it begins to wait. */
export interface Waiting {
  name: WaitName;
  token: string;
  since: string;
  until: string;
  forDecision: boolean;
  /** The count the step had seen. */
  signals: number;
}

/** Notes that the state machine waits and with which token; wakes it at once when a signal came since its step read. */
export async function beginWait(ports: Waker, ref: CohortRef, waiting: Waiting): Promise<void> {
  const signals = await retried(async () => {
    const row = (await ports.store.get("wait", { ...ref, name: waiting.name })) ?? blank(ref, waiting.name);
    const { token, since, until: due, forDecision } = waiting;
    await ports.store.commit([{ put: { ...row, token, since, due, forDecision } }]);
    return row.signals;
  });
  if (signals !== waiting.signals) await ports.workflow.signal(waiting.token);
}

function blank(ref: CohortRef, name: WaitName): Wait {
  const never = "1970-01-01T00:00:00Z";
  return { kind: "wait", ...ref, name, version: 0, token: "", since: never, due: never, forDecision: false, signals: 0 };
}
