/** Names and lists within a sentence. */
import { sayList } from "@tamkine/core/kernel/say";
import type { Language } from "@tamkine/core/kernel/text";

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
