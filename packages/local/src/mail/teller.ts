/** Tells the deployed functions what became of letters, until each of them has heard it. */
import type { Invoke } from "../lambda/lambda.ts";
import type { PostBox, Told } from "./post-box.ts";
import { toSnsEvent } from "./ses-event.ts";

export interface Teller {
  /** Tells whatever is not told yet; call it after a letter was taken, and once at the start. */
  wake: () => void;
  /** Resolves when all is told, or what is left keeps failing and waits for its next try. */
  settled: () => Promise<void>;
  isIdle: () => boolean;
  stop: () => void;
}

interface Options {
  box: PostBox;
  invoke: Invoke;
  /** Which event types go to which functions. */
  listeners: readonly { types: readonly string[]; function: string }[];
  /** Real milliseconds before what failed is told again. */
  retryMs?: number;
}

/** One at a time, in order. What a function fails to hear is told again: soon, and after a restart at the latest. */
export function createTeller({ box, invoke, listeners, retryMs = 2_000 }: Options): Teller {
  let round: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  async function tellAll(): Promise<void> {
    let failed = false;
    for (const told of box.untold()) {
      if (stopped) return;
      if (await tell(told)) {
        if (!stopped) box.told(told.id);
      } else failed = true;
    }
    if (failed && !stopped) retry ??= setTimeout(wakeAgain, retryMs).unref();
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

  function wake(): void {
    again = true;
    round ??= Promise.resolve().then(rounds);
  }
  function wakeAgain(): void {
    retry = undefined;
    wake();
  }

  return {
    wake,
    settled: async () => {
      while (round) await round;
    },
    isIdle: () => round === undefined,
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
