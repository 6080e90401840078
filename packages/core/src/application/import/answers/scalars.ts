/** Single answers read from cells: telephone numbers, numbers, yes and no. */
import { asciiDigits } from "../../../kernel/digits.ts";
import { lazy } from "../../../kernel/lazily.ts";
import { normalised } from "../../../kernel/unicode.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { denyingWords, nothingWords, noWords, yesWords } from "../words/yes-no.ts";
import { denies } from "./denial.ts";

const nothing = lazy(() => new Set(phrases(nothingWords)));

/** Blank, a stroke, or a word for nothing. */
export function isNothing(cell: string): boolean {
  const said = fold(cell);
  return said === "" || nothing().has(said);
}

/** Characters in which a number, or several, can stand; more is no cell of numbers, and would take long to look through. */
const longestPhone = 200;
/** "6.12E+08": a spreadsheet made a number of it and kept its first digits. */
const rounded = /\d[.,]\d+E[+-]?\d/iu;

/**
 * A telephone number as +country and digits; the first one when there are several. Numbers of the programme's country are taken in every
 * spelling (06…, 6…, 212…, 00212…, +212 (0)6…); others need their country's number.
 * @param code the calling code of the programme's country
 */
export function phoneIn(cell: string, code: string): string | undefined {
  const first = asciiDigits(normalised(cell.slice(0, longestPhone), "NFKC"))
    // Programs that take the column for numbers with a part behind the point write one.
    .replace(/^(\s*\+?\d{8,15})[.,]0+\s*$/u, "$1")
    .replace(/\(0\)/gu, "")
    // "06 12 34 56 78 après 18h": what stands behind a word is no part of it.
    .split(/[/;,|\n]|\p{L}+/u)
    .map((piece) => piece.replace(/[^\d+]/gu, ""))
    .find((piece) => piece.length >= 8);
  if (first === undefined || rounded.test(cell.slice(0, longestPhone))) return undefined;
  const international = first.startsWith("+") ? first.slice(1) : first.startsWith("00") ? first.slice(2) : undefined;
  const digits = withoutZero(international ?? national(first, code), code);
  if (!/^\d{8,15}$/u.test(digits) || (digits.startsWith("212") && !/^212[5-8]\d{8}$/u.test(digits))) return undefined;
  return `+${digits}`;
}

/** Italy alone keeps the zero of its numbers when they are called from elsewhere. */
const keepsZero = "39";

/** "+212 06…": the zero is for calls within the country. */
const withoutZero = (digits: string, code: string): string =>
  code !== keepsZero && digits.startsWith(`${code}0`) ? `${code}${digits.slice(code.length + 1)}` : digits;

/** Spreadsheets drop the leading zero: a number without it is the country's too, unless it begins with the code and is as long as then. */
function national(digits: string, code: string): string {
  if (digits.startsWith(code) && digits.length >= code.length + 7) return digits;
  return `${code}${code === keepsZero ? digits : digits.replace(/^0/u, "")}`;
}

const numberWords = lazy(
  () =>
    new Map<string, number>(
      [
        "zéro | zero | aucun | aucune | صفر",
        "un | une | one | واحد | واحدة",
        "deux | two | اثنان | اثنين | شخصان | شخصين",
        "trois | three | ثلاثة",
        "quatre | four | أربعة",
        "cinq | five | خمسة",
      ].flatMap((list, n) => phrases(list).map((word) => [word, n] as const)),
    ),
);

/** The first whole number in a cell ("17 ans", "10+", "trois"); undefined when there is none. "2,5" is 2. */
export function numberIn(cell: string): number | undefined {
  const said = asciiDigits(cell);
  // Less than nothing is no answer, and not the number without its sign.
  if (/^\s*[-−]\d/u.test(said)) return undefined;
  const digits = /\d+/u.exec(said)?.[0];
  if (digits !== undefined && digits.length <= 6) return Number(digits);
  const word = fold(cell)
    .split(" ")
    .find((one) => numberWords().has(one));
  return word === undefined ? undefined : numberWords().get(word);
}

const yes = lazy(() => phrases(yesWords));
const no = lazy(() => phrases([noWords, denyingWords]));

/** A box that is drawn empty, with what stands behind it: "☐ Oui ☑ Non", "[ ] J'accepte". */
const unticked = /(?:[☐□▢◻⬜○]|\[\s?\]|\(\s?\))[^☐□▢◻⬜○☑☒🗹🗷✓✔✅■◼●[(]*/gu;
/** A box with a cross in it, as word processors draw what was ticked, or one that was filled; a cross alone may be a no. */
const ticks = /[✓✔☑☒🗹🗷✅■◼◾⬛●👍👌]/u;

/** Whether there is nothing but boxes that nobody ticked. */
export const isUnticked = (cell: string): boolean => cell.trim() !== "" && cell.replace(unticked, "").trim() === "";

/**
 * Yes or no, in many words; undefined when it is neither. What a sentence begins with decides ("J'accepte la charte, qui n'est
 * pas…" is yes), then a denial anywhere ("je n'accepte pas"), then agreement anywhere.
 */
export function yesIn(cell: string): boolean | undefined {
  const ticked = cell.replace(unticked, "");
  const said = fold(ticked);
  if (said === "") return ticks.test(ticked) ? true : undefined;
  /** As much of it as is one of the words: "no problem" is more than "no". */
  const begins = (words: readonly string[]) =>
    Math.max(0, ...words.filter((word) => said === word || said.startsWith(`${word} `)).map(({ length }) => length));
  const holds = (words: readonly string[]) => words.some((word) => word.length > 3 && positionOf(word, said) >= 0);
  const [agreed, denied] = [begins(yes()), begins(no())];
  if (denied > agreed) return false;
  // The choice itself, with nothing crossed out: "Oui / Non".
  const further = said.slice(agreed).trim();
  if (agreed > 0 && /\p{L}/u.test(further) && no().includes(further)) return undefined;
  if (agreed > 0) return true;
  if (holds(no()) || denies(said)) return false;
  return holds(yes()) ? true : undefined;
}
