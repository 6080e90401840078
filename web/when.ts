/** Times for form fields. */
import { clockOf, dayOf, type Moment } from "@tamkine/core/kernel/time";

/** Day and time on the wall clock of `timeZone`, "2026-04-20" and "18:00", as date and time fields want them. */
export function wallClock(moment: Moment, timeZone: string): { day: string; time: string } {
  const { hour, minute } = clockOf(moment, timeZone);
  const two = (number: number) => String(number).padStart(2, "0");
  return { day: dayOf(moment, timeZone), time: `${two(hour)}:${two(minute)}` };
}
