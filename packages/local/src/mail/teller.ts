/** Tells the deployed functions what became of letters, until each of them has heard it. */
import type { Invoke } from "../lambda/lambda.ts";
import type { MailListener, PostBox, Told } from "./post-box.ts";
import { toSnsEvent } from "./ses-event.ts";

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
  /** Real milliseconds until a letter is told of: as with SES, the function that sent it has usually noted that by then. */
  afterMs?: number;
  /** Real milliseconds before what failed is told again. */
  retryMs?: number;
}

/** Of how many letters is told side by side. */
const sideBySide = 10;

/** What a function fails to hear is told again: soon, and after a restart at the latest. */
export function createTeller({ box, invoke, listeners, afterMs = 500, retryMs = 2_000 }: Options): Teller {
  let round: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let soon: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;

  /** Of one letter in order, of different ones side by side. */
  async function tellAll(): Promise<void> {
    const letters = [...Map.groupBy(box.untold(), ({ letter }) => letter.seq).values()];
    const lane = async (): Promise<boolean> => {
      let heard = true;
      for (let mine = letters.shift(); mine && !stopped; mine = letters.shift()) heard = (await tellOf(mine)) && heard;
      return heard;
    };
    const heard = await Promise.all(Array.from({ length: sideBySide }, lane));
    if (heard.includes(false) && !stopped) retry ??= setTimeout(wakeAgain, retryMs).unref();
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
      heard.map((listener) => invoke(listener.function, toSnsEvent(told, "arn:aws:sns:local:000000000000:mail"))),
    );
    return answers.every((answer) => "payload" in answer);
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
    again = true;
    round ??= Promise.resolve().then(rounds);
  }
  function wake(): void {
    soon ??= setTimeout(start, afterMs).unref();
  }
  function wakeAgain(): void {
    retry = undefined;
    start();
  }

  return {
    wake,
    settled: async () => {
      if (soon) start();
      while (round) await round;
    },
    isIdle: () => round === undefined && soon === undefined,
    stop() {
      stopped = true;
      clearTimeout(soon);
      clearTimeout(retry);
    },
  };
}
