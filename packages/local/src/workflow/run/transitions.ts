/** Transitions: one after the other, each stored whole or not at all; what one resumes begins once it is stored. */
import { invocationLimit } from "../limits.ts";
import type { Tally } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { createLane } from "./lane.ts";
import { createPool } from "./pool.ts";

export interface Transitions {
  /** Runs the job as one transition. Refuses once the engine is closed, or when one before went wrong. */
  alone<T>(job: () => Promise<T> | T): Promise<T>;
  /** A transition no one waits for; what goes wrong is told by the next call. */
  background(job: () => Promise<void>): void;
  /** Begins when the present transition is stored. */
  afterwards(effect: () => void): void;
  /** Runs beside transitions, when there is room. @param task must not reject */
  beside(task: () => Promise<void>): void;
  /** Resolves when nothing runs any more; throws what went wrong. */
  settled(): Promise<void>;
  isClosed(): boolean;
  close(): void;
}

/** @param tally counted up by the jobs, and stored with what they store */
export function createTransitions(store: Store, tally: Tally): Transitions {
  let effects: (() => void)[] = [];
  let settling: (() => void)[] = [];
  let fault: { error: unknown } | undefined;
  let closed = false;
  const lane = createLane(settle);
  const pool = createPool(invocationLimit, settle);

  function alone<T>(job: () => Promise<T> | T): Promise<T> {
    return lane.run(async () => {
      if (closed) throw new Error("the engine is closed");
      if (fault) throw fault.error;
      store.begin();
      const before = { ...tally };
      try {
        const value = await job();
        if (JSON.stringify(before) !== JSON.stringify(tally)) store.putTally(tally);
        if (closed) throw new Error("the engine is closed");
        store.commit();
        start();
        return value;
      } catch (error) {
        // Memory may now be ahead of the database: nothing may go on from it.
        fault = { error };
        if (!closed) store.rollback();
        throw error;
      }
    });
  }

  function start(): void {
    const begun = effects;
    effects = [];
    for (const effect of begun) effect();
  }

  function settle(): void {
    if (!lane.isIdle() || !pool.isIdle()) return;
    const waiters = settling;
    settling = [];
    for (const resolve of waiters) resolve();
  }

  return {
    alone,
    background(job) {
      alone(job).catch((error: unknown) => {
        if (!closed) fault ??= { error };
      });
    },
    afterwards: (effect) => void effects.push(effect),
    beside: pool.add,
    async settled() {
      while (!lane.isIdle() || !pool.isIdle()) await new Promise<void>((resolve) => settling.push(resolve));
      if (fault) throw fault.error;
    },
    isClosed: () => closed,
    close() {
      closed = true;
      store.close();
    },
  };
}
