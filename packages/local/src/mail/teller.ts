/** Tells the deployed functions what became of letters, until each of them has heard it. */
import type { Invocation, Invoke } from "../lambda/invocation.ts";
import type { MailListener, PostBox, Told } from "./post-box.ts";
import { messageIdOf, toSnsEvent, toSqsEvent } from "./ses-event.ts";

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
  /** Whether what is to be told of a letter is told the last first. */
  isTurned?: () => boolean;
}

const topic = "arn:aws:sns:local:000000000000:mail";

/** Which of a queue's messages a function could not handle, as it says itself; undefined when it failed as a whole. */
function failures(answer: Invocation): string[] | undefined {
  if (!("payload" in answer)) return undefined;
  const { batchItemFailures = [] } = Object(answer.payload) as { batchItemFailures?: { itemIdentifier: string }[] };
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

/** Of how many letters is told side by side: as many as a function is given from a queue at once. */
const sideBySide = 10;

/** What a function fails to hear is told again: soon, and after a restart at the latest. */
export function createTeller({ box, invoke, listeners, afterMs = 500, retryMs = 2_000, isTurned = () => false }: Options): Teller {
  let round: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let waiting = false;
  let soon: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;

  /** Of one letter in order, of some of them side by side and then of the next. */
  async function tellAll(): Promise<void> {
    const groups = [...Map.groupBy(box.untold(), ({ letter }) => letter.seq).values()];
    const letters = groups.map((events) => (isTurned() ? events.toReversed() : events));
    let heard = true;
    for (let from = 0; from < letters.length && !stopped; from += sideBySide) {
      heard = (await tellOf(letters.slice(from, from + sideBySide))) && heard;
    }
    if (!heard && !stopped) retry ??= setTimeout(wakeAgain, retryMs).unref();
  }

  /** The first event of each letter together, then the second of those whose first was heard. */
  async function tellOf(letters: readonly (readonly Told[])[]): Promise<boolean> {
    const firsts = letters.flatMap(([first]) => first ?? []);
    if (firsts.length === 0 || stopped) return true;
    const heard = await tell(firsts);
    if (stopped) return true;
    for (const { id } of heard) box.told(id);
    const others = letters.filter(([first]) => first !== undefined && heard.includes(first)).map(([, ...rest]) => rest);
    return (await tellOf(others)) && heard.length === firsts.length;
  }

  /** @returns those that every function which hears of them has heard */
  async function tell(events: readonly Told[]): Promise<Told[]> {
    const unheard = await Promise.all(listeners.map((listener) => tellOne(listener, events)));
    return events.filter((told) => !unheard.some((some) => some.includes(told)));
  }

  /** @returns what the function could not hear */
  async function tellOne({ types, queue, function: fn }: MailListener, events: readonly Told[]): Promise<Told[]> {
    const mine = events.filter(({ type }) => types.includes(type));
    if (mine.length === 0) return [];
    if (queue === undefined) {
      const answers = await Promise.all(mine.map(async (told) => ({ told, answer: await invoke(fn, toSnsEvent(told, topic)) })));
      return answers.filter(({ answer }) => "error" in answer).map(({ told }) => told);
    }
    const failed = failures(await invoke(fn, toSqsEvent(mine, topic, queue)));
    return mine.filter((told) => failed?.includes(messageIdOf(told)) ?? true);
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
