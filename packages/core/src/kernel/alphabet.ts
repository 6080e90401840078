/** The order of an alphabet, in which names and other words stand in a list that somebody reads. */
import { locales } from "./messages.ts";
import { memoised } from "./memoised.ts";
import type { Language } from "./text.ts";

/**
 * Compares two texts as whoever reads this language looks for them: in Arabic, Arabic names come first, and every alif is one letter. What
 * must stand in the same order whoever reads it stands in the French one.
 */
export const inAlphabet = memoised((language: Language) => new Intl.Collator(locales[language]).compare);
