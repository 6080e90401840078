/** One transition at a time, in the order they were asked for: so two runs with the same answers make the same history. */
import { setImmediate } from "node:timers/promises";

export interface Lane {
  /** Runs the job after those before it. */
  run<T>(job: () => Promise<T>): Promise<T>;
  isIdle(): boolean;
}

/** Jobs after which others in the process get a turn: answers of HTTP requests, timers. */
const stretch = 200;

/** @param onIdle called whenever no job is left */
export function createLane(onIdle: () => void): Lane {
  let queue: (() => Promise<void>)[] = [];
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    let done = 0;
    while (queue.length > 0) {
      const jobs = queue;
      queue = [];
      for (const job of jobs) {
        await job();
        done += 1;
        if (done % stretch === 0) await setImmediate();
      }
    }
    busy = false;
    onIdle();
  }

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push(() => job().then(resolve, reject));
        if (!busy) void work();
      }),
    isIdle: () => !busy,
  };
}
