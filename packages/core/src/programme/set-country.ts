/** Owners say in which country their programme is, and in which languages it writes. */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import { Refusal } from "../kernel/refusal.ts";
import { Language } from "../kernel/text.ts";
import { nothing, type Outcome } from "../outcome.ts";
import { Country, typedCode } from "./country.ts";
import { fixedDaysOff, typedDaysOff } from "./days-off.ts";
import { offeredBy } from "./offered.ts";
import type { Programme } from "./programme.ts";
import { usageOf } from "./usage.ts";

const Spoken = z
  .object({ language: Language, offers: z.array(Language).min(1) })
  .refine(({ language, offers }) => offers.includes(language), { path: ["language"], params: { code: "not-offered" } });

/**
 * Sets what is typed of them, from now on: numbers and dates that are there stay. A `ramadan` that is not typed is off. Twice the same
 * changes nothing. Whoever has a language that is not offered any more keeps it. In another country, people who can say in which languages
 * they meet are offered what is usual there, unless the owners have chosen these languages themselves.
 * @param typed `offers`: the languages that are offered, between spaces
 * Refuses form-invalid { callingCode | daysOff: "invalid", gatheringDay | weekend | months | language: "invalid" | "missing", offers: "missing" };
 * { language: "not-offered" } where the usual language is none of those offered.
 */
export function setCountry(programme: Programme, typed: Readonly<Record<string, string | undefined>>): Outcome {
  const country = validated(Country, {
    callingCode: typedCode(typed["callingCode"] ?? ""),
    gatheringDay: Number(typed["gatheringDay"]),
    weekend: typed["weekend"] ?? programme.country.weekend,
    months: typed["months"] ?? programme.country.months,
    ramadan: typed["ramadan"] !== undefined,
    ...daysOffIn(programme, typed),
  });
  const said = {
    language: typed["language"] ?? programme.language,
    offers: typed["offers"]?.split(" ").filter(Boolean) ?? programme.languages,
  };
  const { language, offers } = validated(Spoken, said);
  const now = { country, language, languages: offeredBy({ languages: offers }) };
  if (deepEqual(now, { country: programme.country, language: programme.language, languages: programme.languages })) return nothing;
  return {
    put: [{ ...programme, ...now, spoken: spokenIn(programme, country) }],
    happenings: [{ event: "country-set", subject: programme.id }],
    letters: [],
  };
}

/** What is usual in a country is not written down, so that in another one it is what is usual there. */
function daysOffIn({ country }: Programme, { daysOff: text }: Readonly<Record<string, string | undefined>>): Pick<Country, "daysOff"> {
  if (text === undefined) return country.daysOff ? { daysOff: country.daysOff } : {};
  const typed = typedDaysOff(text);
  if (!typed) throw new Refusal("form-invalid", { daysOff: "invalid" });
  const { daysOff: _, ...usual } = country;
  return deepEqual(typed, [...fixedDaysOff(usual)]) ? {} : { daysOff: typed };
}

function spokenIn({ country: before, spoken }: Programme, { callingCode }: Country): Programme["spoken"] {
  const unchosen = callingCode !== before.callingCode && deepEqual(spoken, usageOf(before.callingCode).spoken);
  return unchosen ? usageOf(callingCode).spoken : spoken;
}
