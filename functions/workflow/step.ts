/** Task: takes one step of a cohort's life, or has another execution go on with it. */
import { Moment } from "@tamkine/core/kernel/time";
import { stepWithHousekeeping } from "@tamkine/core/workflow/with-housekeeping";
import { restartExecution } from "@tamkine/core/workflow/restart";
import { type StepName, steps } from "@tamkine/core/workflow/steps/steps";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const StepEvent = z.union([
  TaskEvent.extend({ step: z.literal("hand-over") }),
  // Executions that began before do not say since when they run.
  TaskEvent.extend({ step: z.enum(Object.keys(steps) as [StepName, ...StepName[]]), since: Moment.optional() }),
]);

export const handler = withRuntime(process.env, ({ ports }) => async (event: unknown) => {
  const told = StepEvent.parse(event);
  const { ref, now } = told;
  if (told.step !== "hand-over") return stepWithHousekeeping(ports, ref, told.step, now, told.since);
  await restartExecution(ports, ref, now);
  return null;
});
