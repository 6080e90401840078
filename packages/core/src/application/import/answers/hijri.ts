/** Days of the Hijra, as official papers of some countries have them. */
import { Temporal } from "temporal-polyfill";
import { lazy } from "../../../kernel/lazily.ts";

const calendar = lazy(
  () => new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" }),
);
/** The first day of the arithmetical calendar, 1 Muharram of the year 1. */
const first = Temporal.PlainDate.from("0622-07-19");
/** The arithmetical calendar and that of Umm al-Qura are never further apart. */
const apart = [0, 1, -1, 2, -2];

/** Whether a year is counted from the Hijra: nobody alive was born in these years of the other calendar. */
export const isHijri = (year: number): boolean => year >= 1300 && year < 1500;

/**
 * The day by the calendar of Umm al-Qura; undefined where there was none.
 * Source of the count that the search starts from: the arithmetical calendar, eleven leap days in thirty years (E. M. Reingold and
 * N. Dershowitz, "Calendrical Calculations").
 */
export function fromHijri(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const days = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  return apart.map((more) => first.add({ days: days + more })).find((date) => says(date) === `${year}-${month}-${day}`);
}

function says(date: Temporal.PlainDate): string {
  const parts = calendar().formatToParts(new Date(`${date.toString()}T12:00:00Z`));
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}`;
}
