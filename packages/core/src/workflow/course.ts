/** The course of a cohort: its steps in order, as its state machine takes them, and where a cohort stands on it. */
import type { Cohort } from "../cohort/cohort.ts";
import { isAtLeast, type Phase } from "../cohort/phase.ts";
import { stops } from "./course.generated.ts";
import type { StepName } from "./take-step.ts";
import type { Wait } from "./wait.ts";

export type CourseStep = Exclude<StepName, "where">;
export type End = "closed" | "cancelled";

export interface Stop {
  step: CourseStep;
  /** Whether one can wait there; the step then looks again. */
  waits: boolean;
  /** Where it goes on: to one step, to two side by side, or to the end. */
  next: readonly (CourseStep | End)[];
  /** Where it goes back to, when a date moved or a proposal is gone. */
  back: CourseStep | null;
  /** Whether the cohort can end there, cancelled. */
  cancels: boolean;
}

export { stops };

/** The phase in which each step is taken; `publish` ends matching. */
export const phaseOf: Record<CourseStep, Phase> = {
  draft: "draft",
  intake: "intake",
  quorum: "intake",
  selection: "selection",
  propose: "matching",
  approval: "matching",
  publish: "matching",
  pairs: "mentoring",
  gatherings: "mentoring",
  survey: "survey",
  closeout: "closeout",
};

/** Steps that wait for a person's decision; all others wait for a date. */
export const decided: ReadonlySet<string> = new Set<CourseStep>(["quorum", "selection", "approval"]);

/** Where a cohort is on its course. */
export interface Standing {
  step: CourseStep | End;
  state: "done" | "current" | "coming";
  /** The wait it is in. */
  wait?: Wait;
}

/**
 * Every step and the end, each with how it stands. A phase with several steps is at the one whose wait began last.
 * @param waits the cohort's, also those that are over
 */
export function standings(cohort: Cohort, waits: readonly Wait[]): Standing[] {
  const { phase } = cohort;
  const here = stops.filter(({ step }) => phaseOf[step] === phase).map(({ step }) => step);
  const begun = here.filter((step) => waits.some((wait) => wait.name === step && wait.token !== ""));
  const since = (step: CourseStep) => Date.parse(waits.find(({ name }) => name === step)?.since ?? "1970-01-01T00:00:00Z");
  const latest = [...begun].sort((a, b) => since(b) - since(a))[0] ?? here[0];
  const current = phase === "mentoring" ? here : here.filter((step) => step === latest);
  const order = stops.map(({ step }) => step);
  const first = order.findIndex((step) => current.includes(step));
  const of = (step: CourseStep, n: number): Standing => {
    if (current.includes(step)) return { step, state: "current", ...waitOf(waits, step) };
    const behind = phase === "closed" || (first >= 0 ? n < first : isAtLeast(phase, phaseOf[step]));
    return { step, state: behind ? "done" : "coming" };
  };
  const end: Standing = { step: phase === "cancelled" ? "cancelled" : "closed", state: current.length === 0 ? "current" : "coming" };
  return [...order.map(of), end];
}

function waitOf(waits: readonly Wait[], step: CourseStep): { wait?: Wait } {
  const wait = waits.find(({ name, token }) => name === step && token !== "");
  return wait ? { wait } : {};
}
