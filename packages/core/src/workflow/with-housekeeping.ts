/**
 * Takes a step, and meanwhile finishes what processes that died left undone in the programme: its own letters, cohorts that are not running,
 * requests for erasure. When sign-up opens, it also writes to those of past cohorts who asked to hear of it.
 */
import { tellOfOpening } from "../cohort/invite-back.ts";
import type { CohortRef } from "../kernel/item.ts";
import type { Moment } from "../kernel/time.ts";
import { outside, sendLeftBehind } from "../letter/sending/dispatch.ts";
import { requestOver } from "../letter/sending/sweep.ts";
import type { Ports } from "../ports.ts";
import { carryOutWishes } from "../privacy/erasure-wishes.ts";
import { ensureRunning } from "./ensure-running.ts";
import { type StepName } from "./steps/steps.ts";
import { takeStep } from "./take-step.ts";
import type { Turn } from "./turn.ts";

/** As `takeStep`. A fault in the housekeeping does not make the step fail. */
export async function stepWithHousekeeping(ports: Ports, ref: CohortRef, step: StepName, now: Moment, since?: Moment): Promise<Turn> {
  const { store } = ports;
  const own = store.unsettled(outside(ref.programme));
  const cohorts = store.cohorts(ref.programme);
  const left = [
    sendLeftBehind(ports, outside(ref.programme), now, requestOver, own),
    ensureRunning(ports, ref.programme, now, ref.cohort, cohorts),
    carryOutWishes(ports, ref.programme, now, cohorts),
  ];
  try {
    const turn = await takeStep(ports, ref, step, now, own, since);
    if (step === "intake") left.push(tellOfOpening(ports, ref, now));
    return turn;
  } finally {
    // Whatever still ran when the function answered might be stopped half-way.
    await Promise.all(left);
  }
}
