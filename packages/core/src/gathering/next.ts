/** The next collective meeting to announce: its month, and a moment after the habit of those before it. */
import { mentoringMonths } from "../cohort/milestones.ts";
import { isRamadan } from "../kernel/ramadan.ts";
import { addDays, clockOf, type Day, dayOf, localMoment, type Moment, weekday } from "../kernel/time.ts";
import { cycleDays } from "../meeting/cycle.ts";
import { type DayOff, dayOff } from "../programme/days-off.ts";
import type { Programme } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Gathering } from "./gathering.ts";
import { usualDay } from "./usual-day.ts";

/** Days that people need to make themselves free. */
export const notice = 3;
/** In Ramadan the hours from the afternoon to the end of the meal belong to the family; this one comes after the prayer. */
const fasting = { from: 16, to: 21, instead: "21:30" };

export interface Proposed {
  month: string;
  at: Moment;
  /** The month from whose gathering day and hour are taken; none for the first. */
  after?: string;
  /** The hour was moved because people fast on that day. */
  fasting: boolean;
  /** What is celebrated on the day that those before it would have led to, so that it is on another one. */
  beside?: DayOff;
}

/**
 * The first month of the cycle that has no gathering and a day left for one. It takes the weekday, the week of the month and the hour
 * of the last gathering that was not called off; the first takes the programme's usual day. Undefined when no month is left, or
 * outside mentoring.
 */
export function proposeGathering(world: World, now: Moment): Proposed | undefined {
  const { cohort, programme, gatherings } = world;
  const days = cycleDays(cohort, programme);
  if (!days || cohort.phase !== "mentoring") return undefined;
  const soon = addDays(dayOf(now, programme.timeZone), notice);
  const [from, to] = [soon > days.first ? soon : days.first, days.last];
  const taken = new Set(gatherings.map(({ id }) => id));
  for (const month of mentoringMonths(cohort, programme)) {
    const found = taken.has(month) ? undefined : gatheringIn(world, month, from, to);
    if (found) return found;
  }
  return undefined;
}

/** The same for one month and the days from `from` to `to`, whether it has a gathering or not. Undefined when it has no day there. */
export function gatheringIn(
  { programme, gatherings }: Pick<World, "programme" | "gatherings">,
  month: string,
  from: Day,
  to: Day,
): Proposed | undefined {
  const last = gatherings.filter(({ state }) => state !== "cancelled").sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  const found = momentIn(month, from, to, programme, last);
  if (!found) return undefined;
  const { at, beside } = found;
  return { month, ...spared(at, programme), ...(last && { after: last.id }), ...(beside && { beside }) };
}

function momentIn(
  month: string,
  from: Day,
  to: Day,
  programme: Programme,
  last: Gathering | undefined,
): { at: Moment; beside?: DayOff | undefined } | undefined {
  const { timeZone, country } = programme;
  const usual = usualDay(month, from, to, programme);
  if (!usual || !last) return usual === undefined ? undefined : { at: usual };
  const habit = sameWeekday(month, dayOf(last.at, timeZone));
  const isThere = (day: Day) => day >= from && day <= to && day.startsWith(month);
  const beside = isThere(habit) ? dayOff(country, habit) : undefined;
  // A week later rather than earlier: people have more time to make themselves free.
  const days = beside ? [addDays(habit, 7), addDays(habit, -7)].filter((day) => dayOff(country, day) === undefined) : [habit];
  const day = days.find(isThere) ?? dayOf(usual, timeZone);
  return { at: localMoment(`${day}T${hourOf(last.at, timeZone)}`, timeZone), beside };
}

/** The same weekday of the same week of the month: the third Saturday; of a fifth one, the last. */
function sameWeekday(month: string, before: Day): Day {
  const wanted = weekday(before);
  const first = `${month}-01`;
  const start = addDays(first, (wanted - weekday(first) + 7) % 7);
  const week = Math.ceil(Number(before.slice(8)) / 7) - 1;
  const day = addDays(start, week * 7);
  return day.startsWith(month) ? day : addDays(day, -7);
}

function spared(at: Moment, { timeZone, country }: Programme): Pick<Proposed, "at" | "fasting"> {
  const day = dayOf(at, timeZone);
  const { hour } = clockOf(at, timeZone);
  const moved = country.ramadan && isRamadan(day) && hour >= fasting.from && hour < fasting.to;
  return { at: moved ? localMoment(`${day}T${fasting.instead}`, timeZone) : at, fasting: moved };
}

function hourOf(at: Moment, timeZone: string): string {
  const { hour, minute } = clockOf(at, timeZone);
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
