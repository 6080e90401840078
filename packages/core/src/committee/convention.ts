/** The convention's dates: when it began, how long its term is, and by when notice must be given. */
import { wholeNumber } from "../kernel/digits.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import { addDays, dayOf } from "../kernel/time.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import { Convention, type Programme } from "../programme/programme.ts";

/** Days before and after today within which a convention begins: what is typed beyond is a slip, and its years could not be counted. */
const span = { before: 36_525, after: 731 };

/**
 * Sets them, or says that there is none; the same again changes nothing.
 * Refuses form-invalid { start | months | noticeDays }.
 * @param typed numbers as they were typed; without a start there is no convention
 */
export function setConvention(
  programme: Programme,
  { start, months, noticeDays }: { start: string; months: string; noticeDays: string },
  { now }: Act,
): Outcome {
  const convention =
    start === "" ? null : validated(Convention, { start, months: wholeNumber(months), noticeDays: wholeNumber(noticeDays) });
  const today = dayOf(now, programme.timeZone);
  if (convention && (convention.start < addDays(today, -span.before) || convention.start > addDays(today, span.after)))
    throw new Refusal("form-invalid", { start: "invalid" });
  if (deepEqual(convention, programme.convention)) return nothing;
  return { put: [{ ...programme, convention }], happenings: [{ event: "convention-changed", subject: programme.id }], letters: [] };
}
