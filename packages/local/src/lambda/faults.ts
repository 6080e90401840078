/** What can go wrong with an invocation on AWS, made to happen. */
import type { Invoke } from "./invocation.ts";

export interface Faults {
  /** Chance that an invocation is refused before it starts. */
  throttle?: number;
  /** Chance that it runs twice, as when its answer is lost. */
  twice?: number;
  /** Numbers from 0 up to 1. */
  random: () => number;
}

/** Invocations that now and then fail as they would on AWS. */
export function faulty(invoke: Invoke, { throttle = 0, twice = 0, random }: Faults): Invoke {
  return async (arn, payload) => {
    if (random() < throttle) return { error: { errorType: "Lambda.TooManyRequestsException", errorMessage: "Rate Exceeded." } };
    if (random() < twice) await invoke(arn, payload);
    return invoke(arn, payload);
  };
}
