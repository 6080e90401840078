/**
 * Task: takes one step of a cohort's life. On the way it sees to what someone who died left behind: letters of the programme itself, a
 * cohort of it that does not run, somebody who wished to be erased and was not; and when sign-up opens, to those of past cohorts who
 * asked to hear of it.
 */
import { tellOfOpening } from "@tamkine/core/cohort/invite-back";
import { outside, sendLeftBehind } from "@tamkine/core/letter/sending/dispatch";
import { requestOver } from "@tamkine/core/letter/sending/sweep";
import { carryOutWishes } from "@tamkine/core/privacy/wished";
import { letRun } from "@tamkine/core/workflow/let-run";
import { type StepName, steps, takeStep } from "@tamkine/core/workflow/take-step";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const StepEvent = TaskEvent.extend({ step: z.enum(Object.keys(steps) as [StepName, ...StepName[]]) });

export const handler = withRuntime(process.env, ({ ports }) => async (event: unknown) => {
  const { ref, step, now } = StepEvent.parse(event);
  const left = [
    sendLeftBehind(ports, outside(ref.programme), now, requestOver),
    letRun(ports, ref.programme, now, ref.cohort),
    carryOutWishes(ports, ref.programme, now),
  ];
  try {
    const turn = await takeStep(ports, ref, step, now);
    if (step === "intake") left.push(tellOfOpening(ports, ref, now));
    return turn;
  } finally {
    // What is under way when a function answers may stop half-way.
    await Promise.all(left);
  }
});
