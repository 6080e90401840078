/** One round of telling the deployed functions what became of letters, as far as they hear it. */
import type { Invocation, Invoke } from "../lambda/invocation.ts";
import type { MailListener, PostBox, Told } from "./post-box.ts";
import { messageIdOf, toSnsEvent, toSqsEvent } from "./ses-event.ts";

export interface TellingOptions {
  box: PostBox;
  invoke: Invoke;
  /** The same as the box's. */
  listeners: readonly MailListener[];
  /** Whether what is to be told of a letter is told the last first. */
  isTurned?: () => boolean;
}

const topic = "arn:aws:sns:local:000000000000:mail";

/** Of how many letters is told side by side: as many as a function is given from a queue at once. */
const sideBySide = 10;

/** @returns what tells all that is not told yet, and whether it was all heard; it ends early where it is stopped */
export function createTelling({ box, invoke, listeners, isTurned = () => false }: TellingOptions, isStopped: () => boolean) {
  /** Of one letter in order, of some of them side by side and then of the next. */
  async function tellAll(): Promise<boolean> {
    const groups = [...Map.groupBy(box.untold(), ({ letter }) => letter.seq).values()];
    const letters = groups.map((events) => (isTurned() ? events.toReversed() : events));
    let heard = true;
    for (let from = 0; from < letters.length && !isStopped(); from += sideBySide) {
      heard = (await tellOf(letters.slice(from, from + sideBySide))) && heard;
    }
    return heard;
  }

  /** The first event of each letter together, then the second of those whose first was heard. */
  async function tellOf(letters: readonly (readonly Told[])[]): Promise<boolean> {
    const firsts = letters.flatMap(([first]) => first ?? []);
    if (firsts.length === 0 || isStopped()) return true;
    const heard = await tell(firsts);
    if (isStopped()) return true;
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

  return tellAll;
}

/** Which of a queue's messages a function could not handle, as it says itself; undefined when it failed as a whole. */
function failures(answer: Invocation): string[] | undefined {
  if (!("payload" in answer)) return undefined;
  const { batchItemFailures = [] } = Object(answer.payload) as { batchItemFailures?: { itemIdentifier: string }[] };
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}
