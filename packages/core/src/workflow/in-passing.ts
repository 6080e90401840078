/**
 * A step of a cohort's life, which on the way sees to what someone who died left behind: letters of the programme itself, a cohort of it
 * that does not run, somebody who wished to be erased and was not; and when sign-up opens, to those of past cohorts who asked to hear of it.
 */
import { tellOfOpening } from "../cohort/invite-back.ts";
import type { CohortRef } from "../kernel/item.ts";
import type { Moment } from "../kernel/time.ts";
import { outside, sendLeftBehind } from "../letter/sending/dispatch.ts";
import { requestOver } from "../letter/sending/sweep.ts";
import type { Ports } from "../ports.ts";
import { carryOutWishes } from "../privacy/wished.ts";
import { letRun } from "./let-run.ts";
import { type StepName, takeStep } from "./take-step.ts";
import type { Turn } from "./turn.ts";

/** As `takeStep`; what else is looked at is asked for once, however many look at it, and its faults are none of the step's. */
export async function stepInPassing(ports: Ports, ref: CohortRef, step: StepName, now: Moment, since?: Moment): Promise<Turn> {
  const { store } = ports;
  const own = store.unsettled(outside(ref.programme));
  const cohorts = store.cohorts(ref.programme);
  const left = [
    sendLeftBehind(ports, outside(ref.programme), now, requestOver, own),
    letRun(ports, ref.programme, now, ref.cohort, cohorts),
    carryOutWishes(ports, ref.programme, now, cohorts),
  ];
  try {
    const turn = await takeStep(ports, ref, step, now, own, since);
    if (step === "intake") left.push(tellOfOpening(ports, ref, now));
    return turn;
  } finally {
    // What is under way when a function answers may stop half-way.
    await Promise.all(left);
  }
}
