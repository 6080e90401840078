/**
 * What ElectroDB makes of a key, as a pattern that is filled in: taken once, for putting it together from its parts anew takes about
 * as long as signing a request, and a personal page reads a dozen rows and more.
 */

/** Stands around a part's name while a pattern is taken; no value holds it. */
const gap = "\u0000";

/** A key whose parts can be found again in what is made of it. */
export const gaps = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, gap + name + gap]));

/** @returns fills the gaps of a text; throws when a part of the key is missing */
export function pattern(made: string): (key: Readonly<Record<string, unknown>>) => string {
  const parts = made.split(gap);
  return (key) => parts.map((part, index) => (index % 2 === 0 ? part : text(part, key[part]))).join("");
}

function text(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`a key without its ${name}`);
  return value;
}
