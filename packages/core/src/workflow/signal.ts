/** Ends waits early: how an organiser's click or a moved date wakes the state machine. */
import type { CohortRef } from "../kernel/item.ts";
import { retried } from "../retried.ts";
import { coming, earliest, type Moment, reached } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";
import { type Wait, type WaitName, waitNames } from "./wait.ts";

type Waker = Pick<Ports, "store" | "workflow">;

/**
 * Ends the named waits, as far as the state machine is in them. The signals of all are counted before the first is sent: a state machine
 * that is about to wait sees the count and does not wait, and one that wakes up finds the counting finished.
 */
export async function signalWaits(ports: Waker, ref: CohortRef, names: readonly WaitName[]): Promise<void> {
  await wakeUp(ports, await countAll(ports, ref, names));
}

/** Ends every wait of the cohort, after a change that any of them may depend on (a moved date, a cancellation). */
export async function signalAll(ports: Waker, ref: CohortRef): Promise<void> {
  await signalWaits(ports, ref, waitNames);
}

/**
 * Makes the steps look again by this moment at the latest. Waits that end before it are counted and not signalled, so that many such calls
 * wake the state machine once. The moment is also stored in the wait's row, since what the step should see may not be there yet.
 */
export async function lookBy(ports: Waker, ref: CohortRef, names: readonly WaitName[], by: Moment, now: Moment): Promise<void> {
  const waits = await countAll(ports, ref, names, ({ again }) => earliest(coming(again, now), by));
  await wakeUp(
    ports,
    waits.filter(({ due }) => !reached(by, due)),
  );
}

/** The same, without a signal: for a caller that may not send one. A state machine between a step and its wait still notices it. */
export async function lookAfter(ports: Pick<Ports, "store">, ref: CohortRef, by: Moment, now: Moment): Promise<void> {
  await countAll(ports, ref, waitNames, ({ again }) => earliest(coming(again, now), by));
}

/**
 * Ends every wait of the cohort, because what its steps were to see is stored now.
 * @param by the moment that was given to `lookBy` or `lookAfter`; it is withdrawn, unless somebody else asked for a later one
 */
export async function lookNow(ports: Waker, ref: CohortRef, by: Moment, now: Moment): Promise<void> {
  const waits = await countAll(ports, ref, waitNames, ({ again }) => (again !== undefined && reached(by, again) ? now : again));
  await wakeUp(ports, waits);
}

async function wakeUp({ workflow }: Waker, waits: readonly Wait[]): Promise<void> {
  await Promise.all(waits.filter(({ token }) => token !== "").map(({ token }) => workflow.signal(token)));
}

/** @param then the moment at which to look again, for each row */
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

/** What the state machine passes when it begins to wait. */
export interface Waiting {
  name: WaitName;
  token: string;
  since: string;
  until: string;
  forDecision: boolean;
  /** How often the wait had been signalled when the step read it. */
  signals: number;
}

/** Stores that the state machine waits, with its token, and ends the wait at once if a signal came after its step had read. */
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
