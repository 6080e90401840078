/**
 * Moments and dates. A moment is an ISO instant in UTC ("2026-03-02T09:00:00Z"), a date a local day ("2026-03-02").
 * Both sort as strings. No function here reads a clock.
 */
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { memoised } from "./memoised.ts";

/** An instant as ISO text in UTC, whole seconds or milliseconds. */
export const Moment = z.iso.datetime();
export type Moment = z.infer<typeof Moment>;

/** A local calendar day, yyyy-mm-dd, of a year that somebody can mean. */
export const Day = z.iso.date().regex(/^(?:19|2\d)/u);
export type Day = z.infer<typeof Day>;

/** The instant at which the wall clock of `timeZone` shows `hour`:00 on `day`. Morocco's Ramadan offset is in the zone's data. */
export const at: (day: Day, hour: number, timeZone: string) => Moment = memoised((day, hour, timeZone) => {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from({ hour }),
  });
  return local.toInstant().toString();
});

/** The instant of a local wall-clock time written "yyyy-mm-ddThh:mm". */
export const localMoment: (wall: string, timeZone: string) => Moment = memoised((wall, timeZone) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toInstant().toString(),
);

/** Whole minutes since 1970: a wall clock shows one time, and one day, all through each of them. */
const minuteOf = (moment: Moment): number => Math.floor(Date.parse(moment) / 60_000);

const clockAt = memoised((minute: number, timeZone: string) => {
  const { hour, minute: past } = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(timeZone);
  return { hour, minute: past };
});
const dayAt = memoised(
  (quarter: number, timeZone: string): Day =>
    Temporal.Instant.fromEpochMilliseconds(quarter * 900_000)
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .toString(),
);

/** What the wall clock of `timeZone` shows at `moment`. */
export const clockOf = (moment: Moment, timeZone: string): { hour: number; minute: number } => clockAt(minuteOf(moment), timeZone);

/** Minutes by which the wall clock of `timeZone` is ahead of UTC at `moment`. */
export const offsetOf = (moment: Moment, timeZone: string): number =>
  Math.round(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9);

/** The local day on which `moment` falls. Days begin on a quarter of an hour everywhere. */
export const dayOf: (moment: Moment, timeZone: string) => Day = memoised((moment, timeZone) =>
  dayAt(Math.floor(minuteOf(moment) / 15), timeZone),
);

/** A day's length, where no wall clock is looked at. */
export const daySeconds = 86_400;
const dayMs = daySeconds * 1000;

/** `day` moved by whole days (negative goes back). */
export const addDays: (day: Day, days: number) => Day = memoised((day, days) =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10),
);

/** Whole days from `from` to `to` (negative when `to` is earlier). */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** `moment` moved by whole seconds. */
export const addSeconds: (moment: Moment, seconds: number) => Moment = memoised((moment, seconds) => {
  const moved = new Date(Date.parse(moment) + seconds * 1000).toISOString();
  return moved.endsWith(".000Z") ? `${moved.slice(0, -5)}Z` : moved.replace(/0*Z$/u, "Z");
});

/** `moment` moved by so many times 24 hours: where clocks change meanwhile, to another time of day. */
export const daysAfter = (moment: Moment, days: number): Moment => addSeconds(moment, days * daySeconds);

/** Whole seconds from `from` to `to`, rounded up, so that waiting them never ends early. */
export function secondsBetween(from: Moment, to: Moment): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 1000);
}

/** Earlier of the given moments, ignoring those not given. */
export function earliest(...moments: (Moment | undefined)[]): Moment | undefined {
  return moments.filter((m) => m !== undefined).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** Later of the given moments, ignoring those not given; the first of two that are the same instant. */
export function latest(first: Moment, ...others: (Moment | undefined)[]): Moment;
export function latest(...moments: (Moment | undefined)[]): Moment | undefined;
export function latest(...moments: (Moment | undefined)[]): Moment | undefined {
  return moments.reduce((last, one) => (last === undefined || (one !== undefined && !reached(last, one)) ? one : last), undefined);
}

/**
 * True when `a` is at or after `b`. Instants are compared, so milliseconds do not matter; texts of one length say as much of an instant as
 * each other, and in the order of instants, which a page with hundreds of meetings compares ten thousand times.
 */
export function reached(a: Moment, b: Moment): boolean {
  return a.length === b.length ? a >= b : Date.parse(a) >= Date.parse(b);
}

/** The moment, as long as it is still to come. */
export const coming = (moment: Moment | undefined, now: Moment): Moment | undefined =>
  moment !== undefined && !reached(now, moment) ? moment : undefined;

/** The ISO week in which `moment` falls, "2026-W15". */
export function isoWeek(moment: Moment, timeZone: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

/** The same time of day so many calendar months later, on the last day of a month that is too short. */
export function monthsAfter(moment: Moment, months: number, timeZone: string): Moment {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).add({ months }).toInstant().toString();
}

/** The calendar months from one day's to another's, "2026-03"…, both included. */
export function monthsBetween(from: Day, to: Day): string[] {
  const months: string[] = [];
  // Four days after its 28th every month has ended, and no second one.
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addDays(`${month}-28`, 4).slice(0, 7)) months.push(month);
  return months;
}
