/** Dates, times, numbers and lists as people say them in each language, in the programme's time zone. */
import { Temporal } from "temporal-polyfill";
import ar from "./messages/ar.ts";
import en from "./messages/en.ts";
import fr from "./messages/fr.ts";
import { createMessages, locales } from "./messages.ts";
import { memoised } from "./memoised.ts";
import type { Language } from "./text.ts";
import { addSeconds, clockOf, type Day, dayOf, type Moment, offsetOf } from "./time.ts";

const text = createMessages({ fr, ar, en });

/** Which parts of a day are said; all unless switched off. */
export interface DayParts {
  weekday?: boolean;
  year?: boolean;
}

/** "lundi 2 mars 2026"; without weekday "2 mars 2026"; without year "lundi 2 mars". A no-break space stands before the month. */
export function sayDay(language: Language, day: Day, { weekday = true, year = true }: DayParts = {}): string {
  return saidDay(language, day, Number(weekday), Number(year));
}

const saidDay = memoised((language: Language, day: Day, weekday: number, year: number) =>
  said(language, Temporal.PlainDate.from(day), { weekday: weekday === 1, year: year === 1 }),
);

/** "avril 2026", from "2026-04" or a day of it. */
export const sayMonth = (language: Language, month: string): string => saidMonth(language, month.slice(0, 7));

const saidMonth = memoised((language: Language, month: string) =>
  dateFormat(language, { month: "long", year: "numeric" }).format(noon(Temporal.PlainDate.from(`${month}-15`))),
);

/** "18 h 30" (no-break spaces), "18:30". */
export function sayTime(language: Language, moment: Moment, timeZone: string): string {
  const { hour, minute } = clockOf(moment, timeZone);
  const padded = language === "fr" ? String(hour) : String(hour).padStart(2, "0");
  return text(language, minute === 0 ? "hour" : "time", { hour: padded, minute: String(minute).padStart(2, "0") });
}

/** "lundi 2 mars 2026 à 18 h 30". */
export function sayMoment(language: Language, moment: Moment, timeZone: string, parts: DayParts = {}): string {
  return sayHourOf(language, sayDay(language, dayOf(moment, timeZone), parts), moment, timeZone);
}

/** "2 mars à 18 h 30", of a day that is already said in another way than `sayDay` says it. */
export function sayHourOf(language: Language, day: string, moment: Moment, timeZone: string): string {
  return text(language, "moment", { day, time: sayTime(language, moment, timeZone) });
}

/** "du 2 au 29 mars 2026", naming month and year once when they are the same; of a single day "le 2 mars 2026". */
export function sayDays(language: Language, from: Day, to: Day): string {
  if (from === to) return text(language, "oneDay", { day: sayDay(language, from, { weekday: false }) });
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const sameYear = first.year === last.year;
  const start =
    sameYear && first.month === last.month ? dayNumber(language, first) : said(language, first, { weekday: false, year: !sameYear });
  return text(language, "days", { from: start, to: said(language, last, { weekday: false }) });
}

/** "de 18 h à 19 h 30". */
export function sayHours(language: Language, from: Moment, minutes: number, timeZone: string): string {
  const to = addSeconds(from, minutes * 60);
  return text(language, "hours", { from: sayTime(language, from, timeZone), to: sayTime(language, to, timeZone) });
}

/** "UTC+1", what the wall clock of `timeZone` is ahead of the world's at `moment`: for whoever lives by another. */
export function sayOffset(moment: Moment, timeZone: string): string {
  const minutes = offsetOf(moment, timeZone);
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (minutes === 0) return "UTC";
  return `UTC${minutes < 0 ? "\u2212" : "+"}${hour}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`}`;
}

/** "12 345,6" with the language's separators. */
export function sayNumber(language: Language, number: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(language, JSON.stringify(options)).format(number);
}

const numberFormat = memoised(
  (language: Language, options: string) => new Intl.NumberFormat(locales[language], JSON.parse(options) as Intl.NumberFormatOptions),
);

/** A share between 0 and 1 as "75,5 %", to one decimal. */
export function sayShare(language: Language, share: number): string {
  return sayNumber(language, share, { style: "percent", maximumFractionDigits: 1 });
}

/** "français, darija et anglais". */
export function sayList(language: Language, items: Iterable<string>): string {
  return listFormat(language).format(items);
}

const listFormat = memoised((language: Language) => new Intl.ListFormat(locales[language], { type: "conjunction" }));

function said(language: Language, date: Temporal.PlainDate, { weekday = true, year = true }: DayParts): string {
  const format = dateFormat(language, {
    day: "numeric",
    month: "long",
    ...(weekday && { weekday: "long" }),
    ...(year && { year: "numeric" }),
  });
  // Rebuilt from its parts: French says "1er", English and Arabic put no comma after the weekday in running text, and no line ends
  // between a day and its month.
  const parts = format.formatToParts(noon(date));
  const inText = ({ type, value }: Intl.DateTimeFormatPart, i: number) => {
    if (type === "day") return dayNumber(language, date);
    if (type !== "literal") return value;
    return parts[i - 1]?.type === "day" && parts[i + 1]?.type === "month" ? "\u00a0" : value.replace(/[,،]/u, "");
  };
  return parts.map(inText).join("");
}

function dayNumber(language: Language, { day }: Temporal.PlainDate): string {
  return day === 1 ? text(language, "first") : String(day);
}

const noon = (date: Temporal.PlainDate): Date => new Date(`${date.toString()}T12:00:00Z`);

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  dateFormatOf(language, JSON.stringify(options));

const dateFormatOf = memoised(
  (language: Language, options: string) =>
    new Intl.DateTimeFormat(locales[language], { ...(JSON.parse(options) as Intl.DateTimeFormatOptions), timeZone: "UTC" }),
);

/** "samedi", "Saturday", "السبت" for 6; 1 is Monday. */
export const sayWeekday = (language: Language, day: number): string =>
  dateFormat(language, { weekday: "long" }).format(noon(monday.add({ days: day - 1 })));

const monday = Temporal.PlainDate.from("2024-01-01");

/** Countries' codes: those of one and of two digits; all others have three. */
const international = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d{4,})$/u;

/** "+212600000001" as it is read aloud, "+212 6 00 00 00 01", in one piece: by pairs from the end, in North America 3, 3 and 4. */
export const sayPhone = (number: string): string =>
  number.replace(international, (_, code: string, rest: string) => {
    const groups = code === "1" && rest.length === 10 ? /\B(?=\d{4}$|\d{7}$)/gu : /\B(?=(?:\d\d)+$)/gu;
    return `+${code}\u00a0${rest.replace(groups, "\u00a0")}`;
  });
