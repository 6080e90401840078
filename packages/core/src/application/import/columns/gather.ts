/** Questions that a form tool spread over several columns, one for each box or line of a grid: one column again. */
import { codesIn, type Vocabulary } from "../answers/answers.ts";
import { fold, phrases } from "../../../kernel/fold.ts";
import type { ImportField } from "./fields.ts";
import { isAddress, proposeMapping } from "./mapping.ts";
import { isNothing, yesIn } from "../answers/scalars.ts";
import { known } from "../answers/vocabularies.ts";
import { isBlank } from "../file/split.ts";
import { otherWords } from "../words/topics.ts";

interface Columns {
  headers: string[];
  rows: string[][];
}

interface Found extends Columns {
  /** The record above the titles, where a question may stand over its boxes. */
  above?: readonly string[] | undefined;
}

/** The questions that take several answers. */
const several: Partial<Record<ImportField, Vocabulary<string>>> = {
  languages: known.languages,
  slots: known.slots,
  expertise: known.topics,
  help: known.topics,
};

/** A column of such a question. */
interface Part {
  column: number;
  box: string;
}

/** Columns whose titles begin with the same question. */
interface Spread {
  question: string;
  parts: Part[];
}

/**
 * "Langues [Darija]", "Langues (Darija)", "langues/darija" and "Langues : Darija" with a tick in the cell become "Langues" with the boxes
 * that were ticked; of a grid, "Disponibilités [Lundi]" with "Soir", the line with what was chosen in it. A question that has a column
 * under its own name too keeps it, and its parts are left as they are. Boxes without a question, "Darija" and "Français" side by side,
 * become "Darija, Français".
 * @returns the columns, and how many records of titles there were below the first
 */
export function gathered({ headers, rows, above }: Found): Columns & { further: number } {
  // Between the two may stand the titles in another language, which are nothing by now.
  const second = rows.findIndex((row) => !isBlank(row));
  const answers = rows.slice(second + 1);
  const below = subtitled(headers, rows[second] ?? []);
  const under = below && (joined(below, answers) ?? asked(below, headers, answers));
  if (under) return { ...under, further: second + 1 };
  const titles = above ? questioned(above, headers) : headers;
  return { ...bare(joined(titles, rows) ?? { headers, rows }), further: 0 };
}

/** The titles of a file whose second record has the boxes below their question, which stands over the first of them, or over each. */
function subtitled(titles: readonly string[], second: readonly string[]): string[] | undefined {
  const headers = isOfTitles(titles, second) ? titles.map((title, i) => (title === titles[i - 1] ? "" : title)) : titles;
  if (second.some(isAddress) || !headers.some((title, i) => title === "" && second[i]?.trim())) return undefined;
  let question = "";
  return headers.map((title, i) => {
    question = title || question;
    const isPart = title === "" || headers[i + 1] === "";
    return isPart && second[i]?.trim() ? `${question} [${second[i]}]` : title;
  });
}

/** Whether a record says nothing of its own below titles that stand alone: they once more, one word for them all ("Réponse"), or nothing. */
function isOfTitles(titles: readonly string[], record: readonly string[]): boolean {
  const own = titles.flatMap((title, i) => {
    const [cell, isAlone] = [record[i]?.trim() ?? "", title !== titles[i - 1] && title !== titles[i + 1]];
    return isAlone && cell !== "" && fold(cell) !== fold(title) ? [cell] : [];
  });
  return new Set(own).size <= 1;
}

/** What stands below a question for several, as "Nom complet" and "Adresse e-mail" below "Vos coordonnées", where it asks for something. */
function asked(below: readonly string[], headers: readonly string[], rows: readonly string[][]): Columns | undefined {
  const parts = below.filter((title, i) => title !== headers[i]);
  const asks = { ...proposeMapping(parts, "mentor"), ...proposeMapping(parts, "mentee") };
  return Object.keys(asks).length > 1 ? { headers: [...below], rows: [...rows] } : undefined;
}

/** The titles with the question that stands above them, as far as they are answers to it. */
function questioned(above: readonly string[], headers: readonly string[]): string[] {
  let [question, words]: [string, Vocabulary<string> | undefined] = ["", undefined];
  const isRow = above.filter((cell) => cell.trim() !== "").length > 1;
  return headers.map((title, i) => {
    const over = above[i]?.trim() ?? "";
    if (over !== "") [question, words] = [over, wordsOf(over)];
    if (!words || (codesIn(title, words).codes.length === 0 && !isOther(title))) words = undefined;
    if (words) return `${question} [${title}]`;
    // Of cells merged downwards the upper one alone says something.
    return title === "" && isRow ? over : title;
  });
}

interface Group extends Spread {
  words: Vocabulary<string>;
}

/** Undefined where no question is spread. */
function joined(headers: readonly string[], rows: readonly string[][]): Columns | undefined {
  const groups = spread(headers).flatMap(({ question, parts }): Group[] => {
    const words = wordsOf(question);
    return words && parts.filter((part) => isAnswer(part, rows, words)).length > 1 ? [{ question, parts, words }] : [];
  });
  return groups.length === 0 ? undefined : merged({ headers: [...headers], rows: [...rows] }, groups);
}

/** Neighbouring columns that are each called by an answer to one question, and hold nothing but ticks. */
function bare({ headers, rows }: Columns): Columns {
  const isTicked = (column: number) =>
    rows.every((row) => isNothing(row[column] ?? "") || fold(row[column] ?? "") === fold(headers[column] ?? "") || isTick(row[column]));
  const wordsAt = headers.map((title, column) => Object.values(several).find((words) => words.exact.has(fold(title)) && isTicked(column)));
  const groups = wordsAt.flatMap((words, from): Group[] => {
    if (!words || wordsAt[from - 1] === words) return [];
    const next = wordsAt.findIndex((other, i) => i > from && other !== words);
    // Behind its boxes stands what somebody typed beside them.
    const end = next >= 0 && isOther(headers[next]) ? next + 1 : next;
    const parts = headers.slice(from, end < 0 ? undefined : end).map((box, i) => ({ column: from + i, box }));
    const boxes = parts.filter(({ box }) => !isOther(box)).map(({ box }) => box);
    return parts.length > 1 ? [{ question: boxes.join(", "), parts, words }] : [];
  });
  return merged({ headers, rows }, groups);
}

const isOther = (title = ""): boolean => phrases(otherWords).includes(fold(title));

const isTick = (cell = ""): boolean => yesIn(cell) !== undefined;

/** Each group's columns as one, in place of the first of them. */
function merged({ headers, rows }: Columns, groups: readonly Group[]): Columns {
  const first = new Map(groups.map((group) => [group.parts[0]?.column, group]));
  const gone = new Set(groups.flatMap(({ parts }) => parts.slice(1).map(({ column }) => column)));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, column) => !gone.has(column));
  return {
    headers: kept(headers.map((title, column) => first.get(column)?.question ?? title)),
    rows: rows.map((row) =>
      kept(
        row.map((cell, column) => {
          const group = first.get(column);
          return group ? group.parts.flatMap(({ column, box }) => saidIn(row[column] ?? "", box, group.words)).join("; ") : cell;
        }),
      ),
    ),
  };
}

/** Titles that say a question and a box of it. */
function spread(headers: readonly string[]): Spread[] {
  const byQuestion = new Map<string, Spread>();
  const whole = new Set(headers.map(fold));
  // A run of spaces without end would be looked through from each of them.
  for (const [column, title] of headers.map((header) => header.replace(/\s+/gu, " ")).entries()) {
    // Lines and columns of a grid: "Disponibilités [Lundi][Soir]".
    const plain = title.replace(/\]\s*\[/gu, " ");
    const [, question = "", box = ""] =
      /^(.+?)\s*\[([^[\]]+)\]$/u.exec(plain) ??
      /^(.+?)\s*\(([^()]+)\)$/u.exec(title) ??
      // Groups stand before the question: "identite/langues/darija".
      /^(\S.*\S)\/(\S[^/]*)$/u.exec(title) ??
      /^(.+?)\s*(?:[:/>._]|\s[-–—])\s*(.+)$/u.exec(title) ??
      [];
    if (box === "" || whole.has(fold(question))) continue;
    const known = byQuestion.get(fold(question)) ?? { question, parts: [] };
    known.parts.push({ column, box });
    byQuestion.set(fold(question), known);
  }
  return [...byQuestion.values()];
}

/** The words in which a question is answered that takes several answers. */
function wordsOf(question: string): Vocabulary<string> | undefined {
  const asks = { ...proposeMapping([question], "mentor"), ...proposeMapping([question], "mentee") };
  return Object.keys(asks)
    .map((field) => several[field as ImportField])
    .find((words) => words !== undefined);
}

/** Whether the box, or what somebody chose in its column, is a known answer. */
function isAnswer({ column, box }: Part, rows: readonly string[][], words: Vocabulary<string>): boolean {
  const isKnown = (text: string) => codesIn(text, words).codes.length > 0;
  return isKnown(box) || rows.slice(0, 100).some((row) => isKnown(row[column] ?? ""));
}

/** What a cell says of its box: the box when ticked, what was chosen in its line of a grid, or nothing. */
function saidIn(cell: string, box: string, words: Vocabulary<string>): string[] {
  if (isNothing(cell)) return [];
  const ticked = fold(cell) === fold(box) || yesIn(cell);
  if (ticked !== undefined) return ticked ? [box] : [];
  const own = codesIn(box, words).codes.length;
  return cell.split(/[;,|\n،؛]/u).map((chosen) => {
    const ways = [`${box} ${chosen.trim()}`, `${chosen.trim()} ${box}`].map((text) => ({ text, found: codesIn(text, words).codes.length }));
    // Said together they are one answer, "lundi soir"; the wrong way round they are two, Monday and all evenings.
    const together = ways.reduce((a, b) => (b.found < a.found ? b : a));
    // "Toujours", on Sundays, is no other day.
    return own > 0 && together.found > own ? box : together.text;
  });
}
