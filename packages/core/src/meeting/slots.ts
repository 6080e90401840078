/** The moments of a week that people say they are free at: which of them a programme asks for follows from its country's days off. */
import { slots } from "../application/form.ts";
import { type Country, weekends } from "../programme/country.ts";

export type Slot = (typeof slots)[number];

/** Day of the week (1 = Monday) and hour of each slot. */
export const places: Record<Slot, { day: number; time: string }> = {
  "monday-evening": { day: 1, time: "18:00" },
  "tuesday-evening": { day: 2, time: "18:00" },
  "wednesday-evening": { day: 3, time: "18:00" },
  "thursday-evening": { day: 4, time: "18:00" },
  "friday-evening": { day: 5, time: "18:00" },
  "saturday-morning": { day: 6, time: "10:00" },
  "saturday-afternoon": { day: 6, time: "15:00" },
  sunday: { day: 7, time: "11:00" },
  "sunday-evening": { day: 7, time: "18:00" },
  // A day off that begins with the prayer.
  "friday-afternoon": { day: 5, time: "16:00" },
  "saturday-evening": { day: 6, time: "18:00" },
};

type Home = Pick<Country, "weekend">;

/** Those that are asked for, from the first working day of the week on. */
export function slotsFor({ weekend }: Home): Slot[] {
  const off: readonly number[] = weekends[weekend];
  const first = ((off.at(-1) ?? 0) % 7) + 1;
  const rank = (slot: Slot) => (places[slot].day - first + 7) % 7;
  return slots.filter((slot) => off.includes(places[slot].day) !== slot.endsWith("-evening")).sort((a, b) => rank(a) - rank(b));
}

/** The moment of the same day that is asked for, of one that may not be: "Sunday" where people work on it is Sunday evening. */
export function fitting(home: Home, slot: Slot): Slot {
  const asked = slotsFor(home);
  return asked.includes(slot) ? slot : (asked.find((one) => places[one].day === places[slot].day) ?? slot);
}
