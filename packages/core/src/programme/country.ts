/** What differs from one country to the next, beside its time zone, regions and law. */
import * as z from "zod";
import { checked } from "../kernel/checked.ts";
import { same } from "../kernel/same.ts";
import { type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "./programme.ts";

export const Country = z.object({
  /** Of telephone numbers that are written without their country's. */
  callingCode: z.string().regex(/^[1-9]\d{0,2}$/u),
  /** The weekday of collective meetings that nobody has chosen a day for; 1 is Monday. */
  gatheringDay: z.int().min(1).max(7),
  /** Whether dates and hours spare those who fast in Ramadan. */
  ramadan: z.boolean(),
});
export type Country = z.infer<typeof Country>;

/** That of the first programme. */
export const morocco: Country = { callingCode: "212", gatheringDay: 6, ramadan: true };

/** The calling code as somebody typed it: "+33", "0033", "33". */
export const typedCode = (text: string): string => text.trim().replace(/^(?:\+|00)\s*/u, "");

/**
 * Sets what is typed of them, from now on: numbers and dates that are there stay. A `ramadan` that is not typed is off. Twice the same
 * changes nothing. Refuses form-invalid { callingCode: "invalid", gatheringDay: "invalid" | "missing" }.
 */
export function setCountry(programme: Programme, typed: Readonly<Record<string, string | undefined>>): Outcome {
  const country = checked(Country, {
    callingCode: typedCode(typed["callingCode"] ?? ""),
    gatheringDay: Number(typed["gatheringDay"]),
    ramadan: typed["ramadan"] !== undefined,
  });
  if (same(country, programme.country)) return nothing;
  return { put: [{ ...programme, country }], happenings: [{ event: "country-set", subject: programme.id }], letters: [] };
}
