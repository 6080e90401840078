/** Founding a cohort. */
import * as z from "zod";
import { Slug } from "../kernel/item.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Programme } from "../programme/programme.ts";
import { lacksReceipt } from "../programme/receipt.ts";
import { newCohort, Schedule } from "./cohort.ts";
import { validateSchedule } from "./schedule.ts";

const Founded = z.object({ cohort: Slug, schedule: Schedule });

/**
 * A new cohort in draft. The caller starts its state machine afterwards. A cohort of that name, or a
 * programme that has changed meanwhile, makes the store refuse (Conflict).
 * @param needsReceipt whether no sign-up may open here without the regulator's receipt
 * Refuses programme-closed, receipt-missing, form-invalid, date-in-past (its first day is over), and what `validateSchedule` refuses.
 */
export function foundCohort(programme: Programme, input: unknown, act: Act, needsReceipt = false): Outcome {
  if (programme.closed) throw new Refusal("programme-closed");
  if (lacksReceipt(needsReceipt, programme)) throw new Refusal("receipt-missing");
  const { cohort, schedule } = validated(Founded, input);
  if (schedule.intakeOpens < dayOf(act.now, programme.timeZone)) throw new Refusal("date-in-past", { milestone: "intakeOpens" });
  validateSchedule(schedule, programme);
  const founded = newCohort({ programme: programme.id, cohort }, schedule);
  // The programme is written as it is, so that nobody closes it in the same moment without having seen its cohort.
  return { put: [founded, programme], happenings: [{ event: "cohort-founded", subject: cohort }], letters: [] };
}
