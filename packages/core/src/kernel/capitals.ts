/** Names of people and towns, as they are written where somebody typed them all in capitals, or in none. */

/** Words that stay small within a name: Jean de La Fontaine, Ludwig van Beethoven. */
const small = new Set(["de", "du", "des", "da", "di", "dos", "von", "van", "y", "bin", "bint"]);

/** Typed in capitals throughout; two of them are taken for initials. */
export const isLoud = (text: string): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length > 2;

/**
 * "ABDELHAKIM BENNANI" and "abdelhakim bennani" as "Abdelhakim Bennani". Whatever has capitals and small letters is as its owner wants it,
 * a family name in capitals included; a single word of two letters is taken for initials.
 */
export function properCase(name: string): string {
  const isShy = /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name);
  if (!isLoud(name) && !isShy) return name;
  return name
    .toLowerCase()
    .split(/(\s+)/u)
    .map((word, i) => (i > 0 && small.has(word) ? word : word.replace(/(?<=^|[-’'.(])\p{Ll}/gu, (letter) => letter.toUpperCase())))
    .join("");
}
