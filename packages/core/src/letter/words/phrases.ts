/**
 * A letter's texts as whoever words them anew sees them: each text once for every kind of reader it differs for, and in it plain
 * words and placeholders, never the syntax of messages. What stands behind a placeholder (a date, a number with its noun) stays ours.
 */
import { IntlMessageFormat } from "intl-messageformat";
import { joined, locales, parsedText, type Values } from "../../kernel/messages.ts";
import { memoised } from "../../kernel/memoised.ts";
import type { Language } from "../../kernel/text.ts";
import type { LetterId } from "../catalogue.ts";
import { paragraphsOf, say, type TextKey, texts } from "./texts.ts";

/** What is used of a parsed message. */
interface Piece {
  type: number;
  value?: string;
  options?: Record<string, { value: Piece[] }>;
}
const literal = 0;
const select = 5;

/** The parts of a letter that can be worded anew. */
export type Part = "subject" | "title" | "button" | `${number}`;

export interface Phrase {
  /** "subject", or "1.role.mentor" where a text differs by its reader. */
  field: string;
  part: Part;
  /** What its reader has in common with no other: the value and which one ("other" is all the others). */
  only?: { value: string; is: string };
  /** With {placeholders}. */
  text: string;
  /** Names of the placeholders in it. */
  names: string[];
}

interface Parsed {
  phrases: Phrase[];
  /** What each placeholder of the letter stands for. */
  pieces: ReadonlyMap<string, Piece>;
}

const always: readonly Piece[] = [{ type: 1, value: "programme" }];

/** Every part of the letter in this language, in the order in which it is read. */
export const partsOf = (letter: LetterId): Part[] => [
  "subject",
  "title",
  ...paragraphsOf(letter).map((key) => key.slice(letter.length + 1) as Part),
  "button",
];

const parsed = memoised((letter: LetterId, language: Language): Parsed => {
  const pieces = new Map(always.map((piece) => [piece.value ?? "", piece]));
  const phrases = partsOf(letter).flatMap((part) => {
    const message = piecesOf(language, `${letter}.${part}` as TextKey);
    const choice = message.find(({ type }) => type === select);
    const options = Object.entries(choice?.options ?? { "": { value: [] } });
    return options.map(([is, option]): Phrase => {
      const own = message.flatMap((piece) => (piece === choice ? option.value : [piece]));
      const names = own.filter(({ type }) => type !== literal).map(({ value = "" }) => value);
      for (const piece of own) if (piece.type !== literal) pieces.set(piece.value ?? "", piece);
      const text = own.map(({ type, value = "" }) => (type === literal ? value : `{${value}}`)).join("");
      const value = choice?.value;
      return value === undefined
        ? { field: part, part, text, names }
        : { field: `${part}.${value}.${is}`, part, only: { value, is }, text, names };
    });
  });
  return { phrases, pieces };
});

const piecesOf = (language: Language, key: TextKey): Piece[] => parsedText(texts[language][key], language).getAst() as unknown as Piece[];

/** The letter's texts as they were written, one a kind of reader. */
export const phrasesOf = (letter: LetterId, language: Language): readonly Phrase[] => parsed(letter, language).phrases;

/** Names of all placeholders that any text of the letter may use. */
export const placeholdersOf = (letter: LetterId, language: Language): string[] => [...parsed(letter, language).pieces.keys()];

/** What stands in a text between braces; "{" for a brace that belongs to none. */
export function namesIn(text: string): string[] {
  const names = [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name.trim());
  return /[{}]/u.test(text.replace(/\{[^{}]*\}/gu, "")) ? [...names, "{"] : names;
}

/** The text with its placeholders filled; undefined when it has one that this letter does not know. */
export function filled(letter: LetterId, language: Language, text: string, values: Values): string | undefined {
  const { pieces } = parsed(letter, language);
  if (namesIn(text).some((name) => !pieces.has(name))) return undefined;
  const message = text
    .split(/(\{[^{}]*\})/u)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? pieces.get(part.slice(1, -1).trim()) : { type: literal, value: part }));
  const said = String(new IntlMessageFormat(message as never, locales[language]).format(values));
  return language === "ar" ? joined(said) : said;
}

/**
 * One part of a letter for one reader: as the programme words it, else as it was written.
 * @param own texts by field
 */
export function partText(
  { letter, language, wording = {} }: { letter: LetterId; language: Language; wording?: Readonly<Record<string, string>> | undefined },
  part: Part,
  values: Values,
): string {
  const own = Object.keys(wording).length > 0 ? ownText(letter, language, wording, part, values) : undefined;
  return own ?? say(language, `${letter}.${part}` as TextKey, values);
}

function ownText(letter: LetterId, language: Language, wording: Readonly<Record<string, string>>, part: Part, values: Values) {
  const phrases = phrasesOf(letter, language).filter((phrase) => phrase.part === part);
  const isFor = ({ only }: Phrase) => only === undefined || only.is === String(values[only.value]);
  const phrase = phrases.find(isFor) ?? phrases.find(({ only }) => only?.is === "other");
  const text = phrase && wording[phrase.field];
  return text === undefined ? undefined : filled(letter, language, text, values);
}
