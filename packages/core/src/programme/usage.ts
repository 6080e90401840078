/** What is usual in a country, known by its calling code: what a programme begins with that is founded for it. */
import { type MeetingLanguage, moroccanLanguages } from "../application/form.ts";
import type { MonthSet } from "../kernel/months.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import { type Country, morocco, type Weekend } from "./country.ts";
import { type DataLaw, moroccanDataLaw, someDataLaw } from "./data-law.ts";
import { moroccanRegions, type Region, someRegions } from "./regions.ts";

/** Countries of Arabic: their days off, and what they call the months (Unicode CLDR 47). */
const arabic: Readonly<Record<string, readonly [Weekend, MonthSet]>> = {
  "20": ["friday-saturday", "gulf"],
  "212": ["saturday-sunday", "morocco"],
  "213": ["friday-saturday", "maghreb"],
  "216": ["saturday-sunday", "maghreb"],
  "218": ["friday-saturday", "gulf"],
  "249": ["friday-saturday", "gulf"],
  "961": ["saturday-sunday", "levant"],
  "962": ["friday-saturday", "levant"],
  "963": ["friday-saturday", "levant"],
  "964": ["friday-saturday", "levant"],
  "965": ["friday-saturday", "gulf"],
  "966": ["friday-saturday", "gulf"],
  "967": ["friday-saturday", "gulf"],
  "968": ["friday-saturday", "gulf"],
  "970": ["friday-saturday", "levant"],
  "971": ["saturday-sunday", "gulf"],
  "973": ["friday-saturday", "gulf"],
  "974": ["friday-saturday", "gulf"],
};

interface Usage {
  country: Country;
  dataLaw: DataLaw;
  regions: Region[];
  spoken: MeetingLanguage[];
}

/** All of it can be set afterwards. Where a country is not known here, its weeks are as in most, and no hours spare a fast. */
export function usageOf(callingCode: string): Usage {
  // What was typed may be anything, also the name of what every object has.
  const ramadan = Object.hasOwn(arabic, callingCode);
  const [weekend, months] = (ramadan ? arabic[callingCode] : undefined) ?? ["saturday-sunday", "morocco"];
  const country = { callingCode, gatheringDay: 6, weekend, months, ramadan };
  if (callingCode === morocco.callingCode)
    return { country, dataLaw: moroccanDataLaw, regions: [...moroccanRegions], spoken: [...moroccanLanguages] };
  return { country, dataLaw: someDataLaw, regions: [...someRegions], spoken: ["arabic", "french", "english"] };
}

/**
 * Of a programme in another country than the first one's, what its owners have to say of theirs, and whether they have: nothing is known
 * of regions and laws, and those of the first country are nobody else's. Empty in that country.
 */
export function toSay({ country, regions, dataLaw }: Omit<Usage, "spoken">): { what: "regions" | "law"; said: boolean }[] {
  if (country.callingCode === morocco.callingCode) return [];
  const differs = (from: readonly unknown[], value: unknown) => from.every((one) => !deepEqual(one, value));
  return [
    { what: "regions", said: differs([someRegions, moroccanRegions], regions) },
    { what: "law", said: differs([someDataLaw, moroccanDataLaw], dataLaw) },
  ];
}
