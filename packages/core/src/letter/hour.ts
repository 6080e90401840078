/** The hour of the day at which a programme's letters leave. */
import { addDays, at, type Day, dayOf, type Moment, reached } from "../kernel/time.ts";
import type { Programme } from "../programme/programme.ts";

type Settings = Pick<Programme, "rules" | "timeZone">;

export const letterHourOn = ({ rules, timeZone }: Settings, day: Day): Moment => at(day, rules.letterHour, timeZone);

/** The letter hour, `days` days after the day of `from`; before it where they are fewer than none. */
export const letterHourAfter = (settings: Settings, from: Moment, days: number): Moment =>
  letterHourOn(settings, addDays(dayOf(from, settings.timeZone), days));

/** The first letter hour after `now`. */
export function letterHourFrom(settings: Settings, now: Moment): Moment {
  const today = letterHourAfter(settings, now, 0);
  return reached(now, today) ? letterHourAfter(settings, now, 1) : today;
}
