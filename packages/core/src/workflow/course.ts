/** The course of a cohort: its steps in the order of the state machine, and where a cohort stands on it. */
import type { Cohort } from "../cohort/cohort.ts";
import { isAtLeast, type Phase } from "../cohort/phase.ts";
import { stops } from "./course.generated.ts";
import type { CourseStep, End } from "./stop.ts";
import type { Wait } from "./wait.ts";

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

/** The steps that wait for a person's decision; all others wait for a date. */
export const decided: ReadonlySet<string> = new Set<CourseStep>(["quorum", "selection", "approval"]);

/** Where a cohort is on its course. */
export interface Standing {
  step: CourseStep | End;
  state: "done" | "current" | "coming";
  /** The wait it is in. */
  wait?: Wait;
}

/**
 * Whether each step, and the end, is done, current or to come. In a phase with several steps, the one whose wait began last is current.
 * @param waits the cohort's waits, including those that are over
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
