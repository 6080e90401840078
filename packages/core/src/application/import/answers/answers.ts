/** Codes from what people typed or ticked, in any of the languages and with any separator. */
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { deniesNext } from "./denial.ts";

/** Words of one or more codes each, ready to be searched: longest first, so that "samedi matin" comes before "samedi". */
export interface Vocabulary<Code extends string> {
  exact: ReadonlyMap<string, readonly Code[]>;
  byLength: readonly (readonly [string, readonly Code[]])[];
}

/** @param words lists written "one | two", each with its codes (none: it is no answer here); the codes themselves are words too */
export function vocabulary<Code extends string>(
  words: readonly (readonly [string, readonly Code[]])[],
  codes: readonly Code[],
): Vocabulary<Code> {
  const exact = new Map<string, readonly Code[]>(codes.map((code) => [fold(code), [code]]));
  for (const [list, of] of words) for (const phrase of phrases(list)) if (!exact.has(phrase) || of.length > 1) exact.set(phrase, of);
  const byLength = [...exact].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return { exact, byLength };
}

export interface Found<Code extends string> {
  codes: Code[];
  /** Something was said that is none of the words. */
  unknown: boolean;
}

/**
 * The codes in a cell with several answers, in the cell's order and each once. Answers are separated by ; | line ends, or , and /,
 * except where a known answer contains these.
 */
export function codesIn<Code extends string>(cell: string, words: Vocabulary<Code>): Found<Code> {
  const codes = new Set<Code>();
  let unknown = (cell.match(/[;|\n؛,،/]/gu)?.length ?? 0) > most;
  for (const part of cell.split(/[;|\n؛]/u, most)) {
    const whole = words.exact.get(fold(part));
    if (whole?.length) for (const code of whole) codes.add(code);
    else for (const piece of joined(part, words)) unknown = !addFrom(piece, words, codes) || unknown;
  }
  return { codes: [...codes], unknown };
}

/** The first code of a cell with one answer. */
export function codeIn<Code extends string>(cell: string, words: Vocabulary<Code>): Code | undefined {
  return codesIn(cell, words).codes[0];
}

/** More answers than any question has: what goes on beyond them was not chosen from a list. */
const most = 100;

/** Pieces between commas and strokes; neighbours that only together are a known answer stay together. */
function joined(part: string, words: Vocabulary<string>): string[] {
  const pieces = part.split(/[,،/]/u, most).map(fold);
  const result: string[] = [];
  for (let i = 0; i < pieces.length; ) {
    let upTo = i + 1;
    for (let end = Math.min(pieces.length, i + 5); end > i + 1; end -= 1) {
      if (!words.exact.has(pieces.slice(i, end).join(" ").replace(/ +/gu, " "))) continue;
      upTo = end;
      break;
    }
    result.push(pieces.slice(i, upTo).join(" "));
    i = upTo;
  }
  return result;
}

/** Shorter words (RH, sam) are known when they stand alone, or among others that are known, not within a sentence. */
const shortestWithin = 4;
/** What stands between answers and is none, though some of it may be one elsewhere. */
const between = new Set(phrases("et | and | ou | or | le | la | les | the | en | on | au | mon | es | و | أو"));

/** Adds what a piece says; words within a longer sentence count too, except those it denies. False when it says nothing known, or denies something. */
function addFrom<Code extends string>(piece: string, words: Vocabulary<Code>, codes: Set<Code>): boolean {
  if (piece === "") return true;
  const whole = words.exact.get(piece);
  if (whole) {
    for (const code of whole) codes.add(code);
    return whole.length > 0;
  }
  const { found, left } = wordsWithin(piece, words);
  const isDenied = ([position]: Place<Code>) => deniesNext(left.slice(0, position));
  const [denied, chosen] = [found.filter(isDenied), found.filter((place) => !isDenied(place))];
  for (const code of chosen.flatMap(([, of]) => of)) codes.add(code);
  for (const code of denied.flatMap(([, of]) => of)) codes.delete(code);
  if (denied.length > 0) return false;
  const short = shortIn(left, words, found.length > 0);
  for (const code of short) codes.add(code);
  return found.every(([, of]) => of.length > 0) && found.length + short.length > 0;
}

type Place<Code> = readonly [position: number, codes: readonly Code[]];

/** The words of a sentence, in its order, and the sentence with strokes in their place. */
function wordsWithin<Code extends string>(piece: string, words: Vocabulary<Code>): { found: Place<Code>[]; left: string } {
  const found: Place<Code>[] = [];
  let left = piece;
  for (const [phrase, of] of words.byLength) {
    if (phrase.length < shortestWithin) break;
    const position = positionOf(phrase, left);
    if (position < 0) continue;
    found.push([position, of]);
    left = `${left.slice(0, position)}${"_".repeat(phrase.length)}${left.slice(position + phrase.length)}`;
  }
  return { found: found.sort(([a], [b]) => a - b), left };
}

/** Codes of short words, where nothing else is left: "fr ar", "السبت صباحا والأحد". */
function shortIn<Code extends string>(left: string, words: Vocabulary<Code>, isAmong: boolean): Code[] {
  const rest = left.split(/[ +]/u).filter((word) => !/^_*$/u.test(word) && !(isAmong && between.has(word)));
  const known = rest.map((word) => words.exact.get(word) ?? []);
  return known.every((of) => of.length > 0) ? known.flat() : [];
}
