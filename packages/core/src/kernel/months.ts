/**
 * Arabic has several sets of names for the same months: Morocco's, those of Algeria and Tunisia, of the Levant and Iraq, of Egypt and the
 * Gulf. Dates are said in Morocco's everywhere; where a page, letter or paper leaves, they are put in its programme's.
 */
import { lazy } from "./lazily.ts";
import { memoised } from "./memoised.ts";
import type { Language } from "./text.ts";

const locales = { morocco: "ar-MA", maghreb: "ar-TN", levant: "ar-LB", gulf: "ar-EG" } as const;
export type MonthSet = keyof typeof locales;
export const monthSets = Object.keys(locales) as MonthSet[];

/** "يناير" and so on, from the first month to the twelfth. */
export const monthsIn = memoised((set: MonthSet): string[] => {
  const format = new Intl.DateTimeFormat(`${locales[set]}-u-nu-latn-ca-gregory`, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 15))));
});

/** No letter before and after, and beside it a day's number or a year, or nothing at all: then it is a month and no other word. */
const dated = lazy((): RegExp => {
  const names = monthsIn("morocco").join("|");
  const space = "[\\s\\u00a0\\u202f]";
  const isolates = "[\\u2066-\\u2069]*";
  return new RegExp(
    `(?<=(?:\\d|أول|فاتح|–|-)${space}|>${isolates})(?:${names})(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?:${names})(?=${space}\\d|${isolates}<)|^(?:${names})$`,
    "gmu",
  );
});

/** The same text with its months by the names of `set`. */
function inMonthsOf(set: MonthSet, text: string): string {
  const [ours, theirs] = [monthsIn("morocco"), monthsIn(set)];
  return text.replace(dated(), (name) => theirs[ours.indexOf(name)] ?? name);
}

/** What leaves for a reader, with its months as they are called in the programme's country: a text, or everything in a letter or paper. */
export function asCalledIn<T>({ months }: { months: MonthSet }, language: Language, value: T): T {
  if (language !== "ar" || months === "morocco") return value;
  if (typeof value === "string") return inMonthsOf(months, value) as T;
  const inside = (one: unknown) => asCalledIn({ months }, language, one);
  if (Array.isArray(value)) return value.map(inside) as T;
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)])) as T;
}
