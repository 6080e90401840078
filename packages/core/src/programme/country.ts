/** What differs from one country to the next, beside its time zone, regions and law. */
import * as z from "zod";
import { monthSets } from "../kernel/months.ts";

/** The days off in a week; 1 is Monday. */
export const weekends = { "saturday-sunday": [6, 7], "friday-saturday": [5, 6], friday: [5] } as const;
export type Weekend = keyof typeof weekends;
export const Weekend = z.enum(Object.keys(weekends) as Weekend[]);

/** A day of each year, "05-01". */
export const MonthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
export type MonthDay = z.infer<typeof MonthDay>;

export const Country = z.object({
  /** Of telephone numbers that are written without their country's. */
  callingCode: z.string().regex(/^[1-9]\d{0,2}$/u),
  /** The weekday of collective meetings that nobody has chosen a day for; 1 is Monday. */
  gatheringDay: z.int().min(1).max(7),
  /** Decides the moments that people say they are free at: evenings of working days, and daytime of the others. */
  weekend: Weekend.default("saturday-sunday"),
  /** The names that Arabic gives the months. */
  months: z.enum(monthSets).default("morocco"),
  /** Whether dates and hours spare those who fast in Ramadan. */
  ramadan: z.boolean(),
  /** Days of the year on which people rest, where its owners have written them; else those that are usual there (`days-off.ts`). */
  daysOff: z.array(MonthDay).max(60).exactOptional(),
});
export type Country = z.infer<typeof Country>;

/** That of the first programme. */
export const morocco: Country = { callingCode: "212", gatheringDay: 6, weekend: "saturday-sunday", months: "morocco", ramadan: true };

/** The calling code as somebody typed it: "+33", "0033", "33". */
export const typedCode = (text: string): string => text.trim().replace(/^(?:\+|00)\s*/u, "");
