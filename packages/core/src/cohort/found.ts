/** Founding programmes and cohorts. */
import * as z from "zod";
import { Slug } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import { Programme } from "../programme/programme.ts";
import { lacksReceipt } from "../programme/receipt.ts";
import { isTimeZone } from "../programme/zone.ts";
import { newCohort, Schedule } from "./cohort.ts";
import { validateSchedule } from "./schedule.ts";

const Founded = z.object({ cohort: Slug, schedule: Schedule });

/**
 * A new cohort in draft. The caller starts its state machine afterwards. A cohort of that name makes the store refuse (Conflict).
 * @param needsReceipt whether no sign-up may open here without the regulator's receipt
 * Refuses receipt-missing, form-invalid, date-in-past (its first day is over), and what `validateSchedule` refuses.
 */
export function foundCohort(programme: Programme, input: unknown, act: Act, needsReceipt = false): Outcome {
  if (lacksReceipt(needsReceipt, programme)) throw new Refusal("receipt-missing");
  const { cohort, schedule } = parsed(Founded, input);
  if (schedule.intakeOpens < dayOf(act.now, programme.timeZone)) throw new Refusal("date-in-past", { milestone: "intakeOpens" });
  validateSchedule(schedule, programme);
  const founded = newCohort({ programme: programme.id, cohort }, schedule);
  return { put: [founded], happenings: [{ event: "cohort-founded", subject: cohort }], letters: [] };
}

/** Another programme, by settings alone. Refuses form-invalid with the paths at fault. */
export function foundProgramme(settings: unknown, act: Act): Outcome {
  const given = z.looseObject({}).safeParse(settings);
  const programme = parsed(Programme, { ...given.data, kind: "programme", version: 0, logo: null });
  if (!isTimeZone(programme.timeZone)) throw new Refusal("form-invalid", { timeZone: "invalid" });
  if (new Set(programme.bodies.map(({ id }) => id)).size < programme.bodies.length)
    throw new Refusal("form-invalid", { bodies: "repeated" });
  if (programme.rules.months.min > programme.rules.months.max) throw new Refusal("form-invalid", { "rules.months": "invalid" });
  return { put: [programme], happenings: [{ event: "programme-founded", subject: programme.id, facts: { by: act.by } }], letters: [] };
}

function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refusal("form-invalid", Object.fromEntries(result.error.issues.map(({ path, code }) => [path.join("."), code])));
}
