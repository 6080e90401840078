/** Tells the deployed functions what became of letters, until each of them has heard it. */
import { createTelling, type TellingOptions } from "./telling.ts";

export interface Teller {
  /** Has what is not told yet told in a moment; call it after a letter was taken, and once at the start. */
  wake: () => void;
  /** Tells at once, and resolves when all is told, or what is left keeps failing and waits for its next try. */
  settled: () => Promise<void>;
  /** Nothing is left to be told now. */
  isIdle: () => boolean;
  stop: () => void;
}

interface Options extends TellingOptions {
  /**
   * Real milliseconds until a letter is told of: as with SES, the function that sent it has usually noted that by then. Infinity:
   * only when all is to settle, so that no clock but the virtual one decides what happens first.
   */
  afterMs?: number;
  /** Real milliseconds before what failed is told again. */
  retryMs?: number;
}

/** What a function fails to hear is told again: soon, and after a restart at the latest. */
export function createTeller({ afterMs = 500, retryMs = 2_000, ...options }: Options): Teller {
  const tellAll = createTelling(options, () => stopped);
  let round: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let waiting = false;
  let soon: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function rounds(): Promise<void> {
    do {
      again = false;
      const heard = await tellAll();
      if (!heard && !stopped) retry ??= setTimeout(wakeAgain, retryMs).unref();
    } while (again && !stopped);
    round = undefined;
  }

  function start(): void {
    clearTimeout(soon);
    soon = undefined;
    waiting = false;
    again = true;
    round ??= Promise.resolve().then(rounds);
  }
  function wake(): void {
    waiting = true;
    if (afterMs !== Number.POSITIVE_INFINITY) soon ??= setTimeout(start, afterMs).unref();
  }
  function wakeAgain(): void {
    retry = undefined;
    start();
  }

  return {
    wake,
    settled: async () => {
      if (waiting) start();
      while (round) await round;
    },
    isIdle: () => round === undefined && !waiting,
    stop() {
      stopped = true;
      clearTimeout(soon);
      clearTimeout(retry);
    },
  };
}
