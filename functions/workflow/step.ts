/** Task: takes one step of a cohort's life. */
import { stepInPassing } from "@tamkine/core/workflow/in-passing";
import { type StepName, steps } from "@tamkine/core/workflow/take-step";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const StepEvent = TaskEvent.extend({ step: z.enum(Object.keys(steps) as [StepName, ...StepName[]]) });

export const handler = withRuntime(process.env, ({ ports }) => async (event: unknown) => {
  const { ref, step, now } = StepEvent.parse(event);
  return stepInPassing(ports, ref, step, now);
});
