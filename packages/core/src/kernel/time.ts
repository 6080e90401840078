/**
 * Moments and dates. A moment is an ISO instant in UTC ("2026-03-02T09:00:00Z"), a date a local day ("2026-03-02").
 * Both sort as strings. No function here reads a clock.
 */
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** An instant as ISO text in UTC, whole seconds or milliseconds. */
export const Moment = z.iso.datetime();
export type Moment = z.infer<typeof Moment>;

/** A local calendar day, yyyy-mm-dd. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** The instant at which the wall clock of `timeZone` shows `hour`:00 on `day`. Morocco's Ramadan offset is in the zone's data. */
export function at(day: Day, hour: number, timeZone: string): Moment {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from({ hour }),
  });
  return local.toInstant().toString();
}

/** The instant of a local wall-clock time written "yyyy-mm-ddThh:mm". */
export function localMoment(wall: string, timeZone: string): Moment {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toInstant().toString();
}

/** The local day on which `moment` falls. */
export function dayOf(moment: Moment, timeZone: string): Day {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** `day` moved by whole days (negative goes back). */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from `from` to `to` (negative when `to` is earlier). */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** `moment` moved by whole seconds. */
export function addSeconds(moment: Moment, seconds: number): Moment {
  return Temporal.Instant.from(moment).add({ seconds }).toString();
}

/** Whole seconds from `from` to `to`, rounded up, so that waiting them never ends early. */
export function secondsBetween(from: Moment, to: Moment): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 1000);
}

/** Earlier of the given moments, ignoring those not given. */
export function earliest(...moments: (Moment | undefined)[]): Moment | undefined {
  return moments.filter((m) => m !== undefined).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** True when `a` is at or after `b`. Instants are compared, not texts, so milliseconds do not matter. */
export function reached(a: Moment, b: Moment): boolean {
  return Date.parse(a) >= Date.parse(b);
}

/** The ISO week in which `moment` falls, "2026-W15". */
export function isoWeek(moment: Moment, timeZone: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The calendar months from one day's to another's, "2026-03"…, both included. */
export function monthsBetween(from: Day, to: Day): string[] {
  const last = Temporal.PlainYearMonth.from(to);
  const months: string[] = [];
  for (let month = Temporal.PlainYearMonth.from(from); Temporal.PlainYearMonth.compare(month, last) <= 0; month = month.add({ months: 1 }))
    months.push(month.toString());
  return months;
}
