/** Days on which a country rests: nobody is asked to come to a gathering on them, nor are pairs shown a time to meet. */
import { asciiDigits } from "../kernel/digits.ts";
import { hijriOf } from "../kernel/hijri.ts";
import { addDays, type Day } from "../kernel/time.ts";
import { type Country, type MonthDay, morocco } from "./country.ts";

/** Of the Moroccan calendar, the feasts of the moon apart. */
const moroccan: readonly MonthDay[] = ["01-01", "01-11", "01-14", "05-01", "07-30", "08-14", "08-20", "08-21", "10-31", "11-06", "11-18"];

/** The feasts of the moon, by month and day. Each has a day more than it lasts, for the moon may be seen a day later. */
const feasts = {
  hijri: { month: 1, from: 1, to: 2 },
  mawlid: { month: 3, from: 12, to: 14 },
  fitr: { month: 10, from: 1, to: 3 },
  adha: { month: 12, from: 10, to: 12 },
} as const;
type Feast = keyof typeof feasts;

/** A feast of the moon, or a day of the year. */
export type DayOff = Feast | "fixed";

type Customs = Pick<Country, "callingCode" | "ramadan" | "daysOff">;

/** Those of the year: as the owners wrote them, else what is usual in the country, where that is known. */
export const fixedDaysOff = ({ callingCode, daysOff }: Customs): readonly MonthDay[] =>
  daysOff ?? (callingCode === morocco.callingCode ? moroccan : []);

/** What is celebrated on that day; undefined on most. Feasts of the moon where the programme spares those who fast. */
export function dayOff(country: Customs, day: Day): DayOff | undefined {
  if (fixedDaysOff(country).includes(day.slice(5))) return "fixed";
  if (!country.ramadan) return undefined;
  const moon = hijriOf(day);
  return (Object.keys(feasts) as Feast[]).find((feast) => {
    const { month, from, to } = feasts[feast];
    return moon.month === month && moon.day >= from && moon.day <= to;
  });
}

/** As people write them: "1/5 30/7". */
export const saidDaysOff = (days: readonly MonthDay[]): string =>
  days.map((day) => `${Number(day.slice(3))}/${Number(day.slice(0, 2))}`).join(" ");

/** Each once, in the order of the year; undefined where something is no day. */
export function typedDaysOff(text: string): MonthDay[] | undefined {
  const typed = asciiDigits(text)
    .split(/[\s,;،؛]+/u)
    .filter(Boolean);
  const days = typed.map((one) => {
    const [, day = "", month = ""] = /^(\d{1,2})[/.-](\d{1,2})$/u.exec(one) ?? [];
    const said = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDay(said) ? said : undefined;
  });
  const known = days.filter((day) => day !== undefined);
  return known.length < days.length ? undefined : [...new Set(known)].sort();
}

/** In a leap year, so that there is a 29th of February. */
const isDay = (said: MonthDay): boolean => {
  const day = `2028-${said}`;
  return !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day;
};
