/** Ends waits early: what an organiser's click or a moved date does to the sleeping state machine. */
import type { CohortRef } from "../kernel/item.ts";
import { retried } from "../kernel/retried.ts";
import { type Moment, reached } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";
import { type Wait, type WaitName, waitNames } from "./wait.ts";

/**
 * Ends those of the named waits that the state machine is in. All are counted before any is signalled: a state machine which is just
 * about to wait sees the count and does not fall asleep, and one that wakes up meets nobody still counting.
 * @param again when its step is to look once more, even if nobody signals again; null when that is not needed any more
 */
export async function signalWaits(
  ports: Pick<Ports, "store" | "workflow">,
  ref: CohortRef,
  names: readonly WaitName[],
  again?: Moment | null,
): Promise<void> {
  const waits = await Promise.all(names.map((name) => counted(ports, ref, name, again)));
  await Promise.all(waits.filter(({ token }) => token !== "").map(({ token }) => ports.workflow.signal(token)));
}

function counted({ store }: Pick<Ports, "store">, ref: CohortRef, name: WaitName, again: Moment | null | undefined): Promise<Wait> {
  return retried(async () => {
    const row = (await store.get("wait", { ...ref, name })) ?? blank(ref, name);
    await store.commit([{ put: { ...row, signals: row.signals + 1, ...(again !== undefined && { again }) } }]);
    return row;
  });
}

/**
 * Has the waits' steps look by a moment at the latest: a wait that is over by then is only counted, so that many who ask for the same
 * wake the state machine once.
 */
export async function lookBy(
  ports: Pick<Ports, "store" | "workflow">,
  ref: CohortRef,
  names: readonly WaitName[],
  by: Moment,
): Promise<void> {
  const waits = await Promise.all(names.map((name) => counted(ports, ref, name, undefined)));
  const late = waits.filter(({ token, due }) => token !== "" && !reached(by, due));
  await Promise.all(late.map(({ token }) => ports.workflow.signal(token)));
}

/** Ends every wait of the cohort, after a change that any of them may depend on (a moved date, a cancellation, many letters). */
export async function signalAll(ports: Pick<Ports, "store" | "workflow">, ref: CohortRef, again?: Moment | null): Promise<void> {
  await signalWaits(ports, ref, waitNames, again);
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
export async function beginWait(ports: Pick<Ports, "store" | "workflow">, ref: CohortRef, waiting: Waiting): Promise<void> {
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
