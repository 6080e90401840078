/** Times for form fields, and names within sentences. */
import { dayOf, type Moment } from "@tamkine/core/kernel/time";

/** Day and time on the wall clock of `timeZone`, "2026-04-20" and "18:00", as date and time fields want them. */
export function wallClock(moment: Moment, timeZone: string): { day: string; time: string } {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" });
  return { day: dayOf(moment, timeZone), time: format.format(new Date(moment)) };
}

/** A name within a sentence of the other writing direction, so that neither disturbs the other. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
