/** How long a programme keeps what, as its owner sets it. */
import * as z from "zod";
import { wholeNumber } from "../../kernel/digits.ts";
import { validated } from "../../kernel/validated.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { deepEqual } from "../../kernel/deep-equal.ts";
import { nothing, type Outcome } from "../../outcome.ts";
import type { Programme } from "../../programme/programme.ts";

const typedNumber = z.string().transform(wholeNumber);
const months = typedNumber.pipe(z.int().min(1).max(60));

/** A warning is long enough to act on, and not so long that everything is announced at once. */
const Settings = z.object({
  rejectedMonths: months,
  notesMonths: months,
  identifiableMonths: months,
  warningDays: typedNumber.pipe(z.int().min(7).max(60)),
});

/** The fields of the form, in its order. */
export const retentionFields = Object.keys(Settings.shape) as (keyof z.infer<typeof Settings>)[];

/**
 * Counts at once, also for cohorts that have ended; signal their wait "retention" afterwards. The same again changes nothing. Refuses
 * form-invalid { [field]: code }, also where what identifies would go before the rest.
 */
export function changeRetention(programme: Programme, typed: Readonly<Record<string, string | undefined>>): Outcome {
  const retention = validated(Settings, Object.fromEntries(retentionFields.map((field) => [field, typed[field]])));
  const { rejectedMonths, notesMonths, identifiableMonths } = retention;
  if (identifiableMonths < Math.max(rejectedMonths, notesMonths)) throw new Refusal("form-invalid", { identifiableMonths: "order" });
  if (deepEqual(retention, programme.retention)) return nothing;
  const happenings = [{ event: "retention-changed", subject: programme.id, facts: { ...retention } }];
  return { put: [{ ...programme, retention }], happenings, letters: [] };
}
