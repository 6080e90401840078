/** Dates and times as the console shows them, in the programme's time zone. */
import { locales } from "@tamkine/core/kernel/messages";
import { memoised } from "@tamkine/core/kernel/memoised";
import { sayHourOf } from "@tamkine/core/kernel/say";
import { type Day, dayOf, type Moment } from "@tamkine/core/kernel/time";
import type { Language } from "@tamkine/core/kernel/text";

/** Arabic writes medium dates in digits, whose order is hard to tell; long ones name the month. */
const styleOf = (language: Language): "medium" | "long" => (language === "ar" ? "long" : "medium");

const dayFormat = memoised(
  (language: Language) => new Intl.DateTimeFormat(locales[language], { dateStyle: styleOf(language), timeZone: "UTC" }),
);
const monthFormat = memoised(
  (language: Language) => new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric", timeZone: "UTC" }),
);
const shortFormat = memoised(
  (language: Language) => new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "short", timeZone: "UTC" }),
);
const monthNameFormat = memoised((language: Language) => new Intl.DateTimeFormat(locales[language], { month: "long", timeZone: "UTC" }));
const relativeFormat = memoised((language: Language) => new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" }));

/** French says "1er" of the first day of a month, which formats do not know. */
const first = (text: string, language: Language): string => (language === "fr" ? text.replace(/^1 /u, "1er ") : text);

/** "20 avril 2026"; the first of a month as one says it. */
export function dayText(day: Day, language: Language): string {
  return first(dayFormat(language).format(new Date(`${day}T12:00:00Z`)), language);
}

const weekdayFormat = memoised((language: Language) => new Intl.DateTimeFormat(locales[language], { weekday: "long", timeZone: "UTC" }));

/** The day's name in the week. */
export function weekdayText(day: Day, language: Language): string {
  return weekdayFormat(language).format(new Date(`${day}T12:00:00Z`));
}

/** A day with its hour on the wall clock of the time zone, said as letters and people's pages say hours. */
export function momentText(moment: Moment, language: Language, timeZone: string): string {
  return sayHourOf(language, dayText(dayOf(moment, timeZone), language), moment, timeZone);
}

/** The same in few words, for lists: without its year where that is the present one's. */
export function shortMoment(moment: Moment, language: Language, timeZone: string, now: Moment): string {
  const day = dayOf(moment, timeZone);
  if (day.slice(0, 4) !== dayOf(now, timeZone).slice(0, 4)) return momentText(moment, language, timeZone);
  return sayHourOf(language, shortDay(day, language), moment, timeZone);
}

/** "2026-04" as "avril 2026". */
export function monthText(month: string, language: Language): string {
  // No line ends between a month and its year.
  return monthFormat(language)
    .format(new Date(`${month}-15T12:00:00Z`))
    .replaceAll(" ", "\u00a0");
}

/** "demain", "dans 4 jours", "il y a 2 jours". */
export function inDays(days: number, language: Language): string {
  // No line ends between a number and what it counts.
  return relativeFormat(language)
    .format(days, "day")
    .replace(/(?<=\d) /u, "\u00a0");
}

/** "2026-04" as "avril", where the year is plain. */
export function monthName(month: string, language: Language): string {
  return monthNameFormat(language).format(new Date(`${month}-15T12:00:00Z`));
}

/** "29 mars", where the year is plain. */
export function shortDay(day: Day, language: Language): string {
  return first(shortFormat(language).format(new Date(`${day}T12:00:00Z`)), language);
}
