/** A turn: what the state machine does next, as the core decided it. Its tasks return nothing else. */
import type { CohortRef } from "../kernel/item.ts";
import type { Moment } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";

export interface Turn {
  /** wait: until `seconds` passed or a signal; go: on to the next step; back: to the step before; cancel: the cohort ends here. */
  next: "wait" | "go" | "back" | "cancel";
  /** When the wait is over by itself, and the same in whole seconds from the step's moment (at least 1). */
  until: Moment;
  seconds: number;
  /** True when a person must decide before `until`. */
  forDecision: boolean;
  /** Letters to send now: delivery ids in batches, each for one Lambda call. */
  batches: { deliveries: string[] }[];
}

/** A step of the state machine: reads the cohort, does once what is due at `now`, tells what comes next. Safe to repeat. */
export type Step = (ports: Ports, ref: CohortRef, now: Moment) => Promise<Turn>;
