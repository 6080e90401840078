/** What differs from one country to the next, beside its time zone, regions and law. */
import * as z from "zod";
import { checked } from "../kernel/checked.ts";
import { monthSets } from "../kernel/months.ts";
import { Language } from "../kernel/text.ts";
import { same } from "../kernel/same.ts";
import { type Outcome, nothing } from "../outcome.ts";
import { offeredBy } from "./offered.ts";
import type { Programme } from "./programme.ts";

/** The days off in a week; 1 is Monday. */
export const weekends = { "saturday-sunday": [6, 7], "friday-saturday": [5, 6], friday: [5] } as const;
export type Weekend = keyof typeof weekends;
export const Weekend = z.enum(Object.keys(weekends) as Weekend[]);

export const Country = z.object({
  /** Of telephone numbers that are written without their country's. */
  callingCode: z.string().regex(/^[1-9]\d{0,2}$/u),
  /** The weekday of collective meetings that nobody has chosen a day for; 1 is Monday. */
  gatheringDay: z.int().min(1).max(7),
  /** Decides the moments that people say they are free at: evenings of working days, and daytime of the others. */
  weekend: Weekend.default("saturday-sunday"),
  /** The names that Arabic gives the months. */
  months: z.enum(monthSets).default("morocco"),
  /** Whether dates and hours spare those who fast in Ramadan. */
  ramadan: z.boolean(),
});
export type Country = z.infer<typeof Country>;

/** That of the first programme. */
export const morocco: Country = { callingCode: "212", gatheringDay: 6, weekend: "saturday-sunday", months: "morocco", ramadan: true };

const Spoken = z
  .object({ language: Language, offers: z.array(Language).min(1) })
  .refine(({ language, offers }) => offers.includes(language), { path: ["language"], params: { code: "not-offered" } });

/** The calling code as somebody typed it: "+33", "0033", "33". */
export const typedCode = (text: string): string => text.trim().replace(/^(?:\+|00)\s*/u, "");

/**
 * Sets what is typed of them, from now on: numbers and dates that are there stay. A `ramadan` that is not typed is off. Twice the same
 * changes nothing. Whoever has a language that is not offered any more keeps it.
 * @param typed `offers`: the languages that are offered, between spaces
 * Refuses form-invalid { callingCode: "invalid", gatheringDay | weekend | months | language: "invalid" | "missing", offers: "missing" };
 * { language: "not-offered" } where the usual language is none of those offered.
 */
export function setCountry(programme: Programme, typed: Readonly<Record<string, string | undefined>>): Outcome {
  const country = checked(Country, {
    callingCode: typedCode(typed["callingCode"] ?? ""),
    gatheringDay: Number(typed["gatheringDay"]),
    weekend: typed["weekend"] ?? programme.country.weekend,
    months: typed["months"] ?? programme.country.months,
    ramadan: typed["ramadan"] !== undefined,
  });
  const said = {
    language: typed["language"] ?? programme.language,
    offers: typed["offers"]?.split(" ").filter(Boolean) ?? programme.languages,
  };
  const { language, offers } = checked(Spoken, said);
  const now = { country, language, languages: offeredBy({ languages: offers }) };
  if (same(now, { country: programme.country, language: programme.language, languages: programme.languages })) return nothing;
  return { put: [{ ...programme, ...now }], happenings: [{ event: "country-set", subject: programme.id }], letters: [] };
}
