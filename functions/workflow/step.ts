/** Task: takes one step of a cohort's life. */
import { type StepName, steps, takeStep } from "@tamkine/core/workflow/take-step";
import { z } from "zod";
import { createRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const { ports } = createRuntime(process.env);
const StepEvent = TaskEvent.extend({ step: z.enum(Object.keys(steps) as [StepName, ...StepName[]]) });

export async function handler(event: unknown) {
  const { ref, step, now } = StepEvent.parse(event);
  return takeStep(ports, ref, step, now);
}
