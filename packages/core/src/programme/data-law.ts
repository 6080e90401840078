/** The law that protects what people tell a programme, and the authority that gives the receipt: settings, for it may be in any country. */
import * as z from "zod";
import { type Language, Localized, tidy } from "../kernel/text.ts";
import { inAll, offeredBy, type Speaking } from "./offered.ts";

/** Each as it stands in a sentence: “la loi 09-08”, “the GDPR”. */
export const DataLaw = z.object({ law: Localized, regulator: Localized });
export type DataLaw = z.infer<typeof DataLaw>;

/** Characters: it has to fit at the foot of letters and papers. */
export const longestLaw = 100;

/** Those of the country that the first programme is in. */
export const moroccanDataLaw: DataLaw = {
  law: { fr: "la loi 09-08", ar: "القانون 09-08", en: "Law 09-08" },
  regulator: { fr: "CNDP", ar: "اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي", en: "CNDP" },
};

/** Those of a country whose own are not said yet: true in any. */
export const someDataLaw: DataLaw = {
  law: { fr: "la loi sur la protection des données", ar: "قانون حماية المعطيات ذات الطابع الشخصي", en: "data-protection law" },
  regulator: { fr: "autorité de protection des données", ar: "سلطة حماية المعطيات", en: "data-protection authority" },
};

/**
 * The law and the regulator as a sentence takes them. In Arabic, numbers and names in Latin letters keep their own direction, else 09-08
 * would read 08-09.
 */
export function sayDataLaw({ law, regulator }: DataLaw, language: Language): Record<keyof DataLaw, string> {
  const foreign = (text: string) => (/\p{Script=Arabic}/u.test(text) ? /\d+(?:[-/.]\d+)+/gu : /^.+$/u);
  const directed = (text: string) => (language === "ar" ? text.replace(foreign(text), "\u2068$&\u2069") : text);
  return { law: directed(law[language]), regulator: directed(regulator[language]) };
}

/**
 * What is typed of it by the names of its fields, "law.fr" and so on; what is not typed stays.
 * @param wrong takes "missing" or "too-long" by field
 */
export function typedDataLaw(
  programme: Speaking & { dataLaw: DataLaw },
  typed: Readonly<Record<string, string | undefined>>,
  wrong: Record<string, string>,
): DataLaw {
  const now = programme.dataLaw;
  const read = (field: string, is: string): string => {
    const text = typed[field] === undefined ? is : tidy(typed[field].replace(/\s+/gu, " "));
    if (text === "") wrong[field] = "missing";
    else if (text.length > longestLaw) wrong[field] = "too-long";
    return text;
  };
  const inEach = (group: keyof DataLaw): Localized =>
    inAll(programme, {
      ...now[group],
      ...Object.fromEntries(offeredBy(programme).map((one) => [one, read(`${group}.${one}`, now[group][one])])),
    });
  return { law: inEach("law"), regulator: inEach("regulator") };
}
