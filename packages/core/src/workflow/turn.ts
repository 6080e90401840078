/** A turn: what the state machine does next, as the core decided it. Its tasks return nothing else. */
import type { Moment } from "../kernel/time.ts";

export interface Turn {
  /**
   * wait: until `seconds` passed or a signal; go: on to the next step; back: to the step before; cancel: the cohort ends here; chain: the
   * execution grows old, and another one takes the same step anew.
   */
  next: "wait" | "go" | "back" | "cancel" | "chain";
  /** The cohort's phase after this turn: where a restarted state machine goes on. */
  phase: string;
  /** When the wait is over by itself, and the same in whole seconds from the step's moment (at least 1). */
  until: Moment;
  seconds: number;
  /** True when a person must decide before `until`. */
  forDecision: boolean;
  /** How often this step's wait had been signalled when the step began to read. */
  signals: number;
  /** Letters to send now: delivery ids in batches, each for one Lambda call. */
  batches: { deliveries: string[] }[];
}
