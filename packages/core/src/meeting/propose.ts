/** Moments at which a pair could meet next, from the free slots of both. */
import { slots } from "../application/form.ts";
import { isRamadan } from "../kernel/ramadan.ts";
import { addDays, type Day, dayOf, localMoment, type Moment, weekday } from "../kernel/time.ts";
import { places, type Slot } from "./slots.ts";

/** In Ramadan an evening begins once the fast is broken and the prayer said. */
const afterTheFast = "21:00";

/** Something that keeps one of the two busy. */
export interface Busy {
  at: Moment;
  minutes: number;
}

export interface Wanted {
  slots: readonly Slot[];
  /** First and last local day on which the pair may meet. */
  first: Day;
  last: Day;
  busy: readonly Busy[];
  timeZone: string;
  /** Whether evenings in Ramadan begin after the fast. */
  sparing: boolean;
  /** Whether the country rests on a day: nobody is shown a time on it. */
  isOff?: (day: Day) => boolean;
}

/** How long a proposed meeting is taken to last. */
const usualMinutes = 60;

/**
 * The next moments in these slots, soonest first: from tomorrow on, so that both hear of it in time; in the hours of the programme's
 * wall clock, where it spares those who fast, in the evening after the fast in Ramadan; never while one of the two is busy.
 * @param most how many at the most
 */
export function nextMoments({ slots: free, first, last, busy, timeZone, sparing, isOff }: Wanted, now: Moment, most: number): Moment[] {
  const found: Moment[] = [];
  const tomorrow = addDays(dayOf(now, timeZone), 1);
  const taken = busy.map(spanOf);
  for (let day = first > tomorrow ? first : tomorrow; day <= last && found.length < most; day = addDays(day, 1)) {
    if (isOff?.(day)) continue;
    const today = weekday(day);
    const moments = slots
      .filter((slot) => places[slot].day === today && free.includes(slot))
      .map((slot) => localMoment(`${day}T${timeOf(slot, day, sparing)}`, timeZone))
      .sort();
    found.push(...moments.filter((at) => !taken.some((other) => overlap(spanOf({ at, minutes: usualMinutes }), other))));
  }
  return found.slice(0, most);
}

function timeOf(slot: Slot, day: Day, sparing: boolean): string {
  return sparing && slot.endsWith("-evening") && isRamadan(day) ? afterTheFast : places[slot].time;
}

/** From when to when, in milliseconds since 1970: each is compared with many. */
interface Span {
  from: number;
  to: number;
}

function spanOf({ at, minutes }: Busy): Span {
  const from = Date.parse(at);
  return { from, to: from + minutes * 60_000 };
}

const overlap = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

export interface Proposals {
  /** When both are free; the other two lists are only filled when there is no such moment. */
  both: Moment[];
  mine: Moment[];
  theirs: Moment[];
}

/** Who named no slots is taken to be free whenever the other is. */
export function proposals(wanted: Omit<Wanted, "slots">, free: { mine: readonly Slot[]; theirs: readonly Slot[] }, now: Moment): Proposals {
  const { mine, theirs } = free;
  const common = mine.length === 0 || theirs.length === 0 ? [...mine, ...theirs] : mine.filter((slot) => theirs.includes(slot));
  const at = (chosen: readonly Slot[], most: number) => nextMoments({ ...wanted, slots: chosen }, now, most);
  const both = at(common, 4);
  return both.length > 0 ? { both, mine: [], theirs: [] } : { both, mine: at(mine, 2), theirs: at(theirs, 2) };
}
