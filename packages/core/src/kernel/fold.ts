/** Folding texts for comparison: case, accents, punctuation, Arabic spellings and digits no longer matter. */
import { asciiDigits } from "./digits.ts";
import { normalised } from "./unicode.ts";

/** Lower case, no marks, one space between words; Arabic without article, vowels and letter variants; digits 0-9. */
export const fold = (text: string): string => foldLetters(text).replace(/(^| )و?ال(?=\p{L}{3})/gu, "$1");

/** The same with the Arabic article left where it stands. */
export function foldLetters(text: string): string {
  return asciiDigits(normalised(text, "NFKD"))
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/œ/gu, "oe")
    .replace(/æ/gu, "ae")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/[ىی]/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/ک/gu, "ك")
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();
}

/** Words this long may go on (étudiant, étudiante); shorter ones must end there. */
export const freeEnd = 5;

/** Where `phrase` (folded) begins in `text` (folded), at the start of a word; -1 when nowhere. */
export function positionOf(phrase: string, text: string): number {
  for (let from = 0; ; ) {
    const found = text.indexOf(phrase, from);
    if (found < 0) return -1;
    const before = found === 0 || text[found - 1] === " ";
    const after = text[found + phrase.length];
    if (before && (after === undefined || after === " " || phrase.length >= freeEnd)) return found;
    from = found + 1;
  }
}

/** Folded phrases of a list written "one | two | three". */
export function phrases(lists: string | readonly string[]): string[] {
  return [...new Set([lists].flat().flatMap((list) => list.split("|").map(fold)))].filter((phrase) => phrase !== "");
}
