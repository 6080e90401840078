/** Runs a limited number of tasks at the same time, the others in the order they came. */

export interface Pool {
  /** A task must not reject. */
  add(task: () => Promise<void>): void;
  isIdle(): boolean;
}

/** @param onIdle called each time nothing runs or waits any more */
export function createPool(limit: number, onIdle: () => void): Pool {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;

  async function work(task: () => Promise<void>): Promise<void> {
    running += 1;
    for (let next: typeof task | undefined = task; next; next = waiting.shift()) await next();
    running -= 1;
    if (running === 0) onIdle();
  }

  return {
    add: (task) => (running < limit ? void work(task) : void waiting.push(task)),
    isIdle: () => running === 0,
  };
}
