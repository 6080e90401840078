/** The stops on the course of a cohort: its steps in order, taken from the state machine. */
import type { StepName } from "./steps/steps.ts";

export type CourseStep = Exclude<StepName, "where">;
export type End = "closed" | "cancelled";

/** A step as a stop on the course of a cohort. */
export interface Stop {
  step: CourseStep;
  /** Whether the step can wait, after which it is taken again. */
  waits: boolean;
  /** What comes next: one step, two in parallel, or the end. */
  next: readonly (CourseStep | End)[];
  /** The step it can go back to, because a date was moved or a proposal no longer holds. */
  back: CourseStep | null;
  /** Whether the cohort can be cancelled here. */
  cancels: boolean;
}
