/** Times for form fields; names and lists within sentences. */
import { sayList } from "@tamkine/core/kernel/say";
import type { Language } from "@tamkine/core/kernel/text";
import { clockOf, dayOf, type Moment } from "@tamkine/core/kernel/time";

/** Day and time on the wall clock of `timeZone`, "2026-04-20" and "18:00", as date and time fields want them. */
export function wallClock(moment: Moment, timeZone: string): { day: string; time: string } {
  const { hour, minute } = clockOf(moment, timeZone);
  const two = (number: number) => String(number).padStart(2, "0");
  return { day: dayOf(moment, timeZone), time: `${two(hour)}:${two(minute)}` };
}

/** A name within a sentence of the other writing direction, so that neither disturbs the other. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/**
 * Several things within a sentence, as a list, all but the first written small.
 * @param names of languages or days, which English writes large wherever they stand
 */
export function phraseOf(language: Language, things: readonly string[], names = false): string {
  const small = (thing: string) => thing.charAt(0).toLocaleLowerCase("fr") + thing.slice(1);
  const kept = names && language === "en";
  return sayList(
    language,
    things.map((thing, i) => (i > 0 && !kept ? small(thing) : thing)),
  );
}
