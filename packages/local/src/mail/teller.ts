/** Tells the deployed functions what became of letters, until each of them has heard it. */
import type { Invocation, Invoke } from "../lambda/lambda.ts";
import type { MailListener, PostBox, Told } from "./post-box.ts";
import { toSnsEvent, toSqsEvent } from "./ses-event.ts";

export interface Teller {
  /** Has what is not told yet told in a moment; call it after a letter was taken, and once at the start. */
  wake: () => void;
  /** Tells at once, and resolves when all is told, or what is left keeps failing and waits for its next try. */
  settled: () => Promise<void>;
  /** Nothing is left to be told now. */
  isIdle: () => boolean;
  stop: () => void;
}

interface Options {
  box: PostBox;
  invoke: Invoke;
  /** The same as the box's. */
  listeners: readonly MailListener[];
  /**
   * Real milliseconds until a letter is told of: as with SES, the function that sent it has usually noted that by then. Infinity:
   * only when all is to settle, so that no clock but the virtual one decides what happens first.
   */
  afterMs?: number;
  /** Real milliseconds before what failed is told again. */
  retryMs?: number;
}

const topic = "arn:aws:sns:local:000000000000:mail";

/** A function that reads a queue says itself which messages it could not handle. */
function wasHeard(answer: Invocation): boolean {
  if (!("payload" in answer)) return false;
  const { batchItemFailures = [] } = Object(answer.payload) as { batchItemFailures?: unknown[] };
  return batchItemFailures.length === 0;
}

/** Of how many letters is told side by side. */
const sideBySide = 10;

/** What a function fails to hear is told again: soon, and after a restart at the latest. */
export function createTeller({ box, invoke, listeners, afterMs = 500, retryMs = 2_000 }: Options): Teller {
  let round: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let waiting = false;
  let soon: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;

  /** Of one letter in order, of some of them side by side and then of the next. */
  async function tellAll(): Promise<void> {
    const letters = [...Map.groupBy(box.untold(), ({ letter }) => letter.seq).values()];
    let heard = true;
    for (let from = 0; from < letters.length && !stopped; from += sideBySide) {
      const some = await Promise.all(letters.slice(from, from + sideBySide).map(tellOf));
      heard = heard && !some.includes(false);
    }
    if (!heard && !stopped) retry ??= setTimeout(wakeAgain, retryMs).unref();
  }

  async function tellOf(events: readonly Told[]): Promise<boolean> {
    for (const told of events) {
      if (stopped) return true;
      if (!(await tell(told))) return false;
      if (!stopped) box.told(told.id);
    }
    return true;
  }

  async function tell(told: Told): Promise<boolean> {
    const heard = listeners.filter((listener) => listener.types.includes(told.type));
    const answers = await Promise.all(
      heard.map(({ queue, function: fn }) => invoke(fn, queue === undefined ? toSnsEvent(told, topic) : toSqsEvent(told, topic, queue))),
    );
    return answers.every(wasHeard);
  }

  async function rounds(): Promise<void> {
    do {
      again = false;
      await tellAll();
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
