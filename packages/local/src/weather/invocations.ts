/** Invocations as they are in bad weather. */
import { failed, type Invoke } from "../lambda/invocation.ts";
import type { Sky } from "./sky.ts";

/** How many changes a function that ends early has made at most. */
const mostChanges = 4;

/** Refused before they start, or ended half-way. */
export function interrupted(invoke: Invoke, { random, strikes }: Sky): Invoke {
  return async (arn, payload) => {
    if (strikes("lambda: throttled")) return failed("Lambda.TooManyRequestsException", "Rate Exceeded.");
    const ends = strikes("lambda: time is up");
    return invoke(arn, payload, ends ? Math.floor(random() * mostChanges) : undefined);
  };
}

/** Besides, run twice: one after the other, as when an answer is lost, or both at once. */
export function doubled(invoke: Invoke, { strikes }: Sky): Invoke {
  return async (arn, payload) => {
    if (strikes("lambda: run twice")) await invoke(arn, payload);
    if (!strikes("lambda: run twice at once")) return invoke(arn, payload);
    const [one] = await Promise.all([invoke(arn, payload), invoke(arn, payload)]);
    return one;
  };
}

/** What a queue offers again when a function could not take it. Of virtual time that takes none. */
export function redelivered(invoke: Invoke, tries = 5): Invoke {
  return async (arn, payload) => {
    let answer = await invoke(arn, payload);
    for (let left = tries; left > 1 && "error" in answer; left -= 1) answer = await invoke(arn, payload);
    return answer;
  };
}
