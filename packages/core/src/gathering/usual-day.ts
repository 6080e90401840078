/** The day a month's gathering is proposed for when organisers have not chosen one. */
import { addDays, type Day, localMoment, type Moment, weekday } from "../kernel/time.ts";
import { dayOff } from "../programme/days-off.ts";
import type { Programme } from "../programme/programme.ts";

const usualHour = "10:30";

/**
 * The programme's usual weekday nearest the middle of the month, within [from, to]; without any left there, the last day that is. No day on
 * which the country rests, as long as there is another.
 * @returns the moment, or undefined when the month has no day within the bounds
 */
export function usualDay(
  month: string,
  from: Day,
  to: Day,
  { timeZone, country }: Pick<Programme, "timeZone" | "country">,
): Moment | undefined {
  const days: Day[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) if (day >= from && day <= to) days.push(day);
  const working = days.filter((day) => dayOff(country, day) === undefined);
  const open = working.length > 0 ? working : days;
  const fromMiddle = (day: Day) => Math.abs(Number(day.slice(8)) - 15);
  const best = open.filter((day) => weekday(day) === country.gatheringDay).sort((a, b) => fromMiddle(a) - fromMiddle(b))[0] ?? open.at(-1);
  return best && localMoment(`${best}T${usualHour}`, timeZone);
}
