/** A turn: what the state machine is to do next. It is all that its tasks return. */
import type { Moment } from "../kernel/time.ts";

export interface Turn {
  /**
   * wait: until `seconds` have passed or a signal comes; go: to the next step; back: to the step before; cancel: the cohort ends here; chain:
   * this execution is old, and a new one takes the same step.
   */
  next: "wait" | "go" | "back" | "cancel" | "chain";
  /** The cohort's phase after this turn, where a restarted state machine would continue. */
  phase: string;
  /** When the wait ends by itself; `seconds` is the same in whole seconds from the step's moment, at least 1. */
  until: Moment;
  seconds: number;
  /** True when a person must decide before `until`. */
  forDecision: boolean;
  /** How often this step's wait had been signalled when the step began to read. */
  signals: number;
  /** Letters to send now: delivery ids in batches, each for one Lambda call. */
  batches: { deliveries: string[] }[];
}
