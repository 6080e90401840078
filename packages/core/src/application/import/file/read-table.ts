/** Reads a table from the bytes of a CSV file, whatever its encoding and delimiter. */
import { orBlank } from "./blanks.ts";
import { Refusal } from "../../../kernel/refusal.ts";
import { decode } from "./decode.ts";
import { sheltered, unsheltered } from "./html-entities.ts";
import { fold } from "../../../kernel/fold.ts";
import { cut } from "../../../kernel/text.ts";
import { gathered } from "../columns/gather.ts";
import { reunited } from "../columns/reunited.ts";
import { largest, longest, longestCell, mostLines, searched, widest } from "./limits.ts";
import { isAddress, titlesIn } from "../columns/mapping.ts";
import { withoutCodes } from "../columns/question-codes.ts";
import { straightQuotes, unquoted } from "./quotes.ts";
import { cutByOthers, isBlank, type Records, split } from "./split.ts";
import { unreadable } from "./workbook/kind.ts";

export interface Table {
  headers: string[];
  /** Number of the (last) record with the titles, the file's first being 1. */
  headerRow: number;
  /** The records after the header, in the file's order; blank ones are kept, so that row numbers are the file's. */
  rows: string[][];
  delimiter: string;
  encoding: string;
  /** Of a workbook: the number of the sheet that was read, and all that could be. */
  sheet?: { index: number; all: { index: number; name: string }[] };
}

/**
 * @param bytes of a file of at most 2 MB and 5,000 rows: any of `delimiters`; UTF-8, UTF-16, or a code page of Windows, DOS, the
 * Macintosh, or ISO's for Arabic
 * Refuses file-too-large, file-too-long, file-unreadable (no text, or not a table), nothing-to-import (no row under the header).
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > largest) throw new Refusal("file-too-large", { megabytes: 2, why: "file" });
  const { text: read, encoding } = decode(bytes);
  const text = withoutLastLines(read.replace(/\r\n?/gu, "\n").replace(/^\uFEFF/u, ""));
  if (text.split("\n", mostLines + 1).length > mostLines) throw new Refusal("file-too-long", { rows: longest });
  return { ...tableOf(split(straightQuotes(sheltered(text)))), encoding };
}

/** The text up to the last line with something in it. */
function withoutLastLines(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end -= 1;
  return text.slice(0, end);
}

/** The table in the records of a file, of whatever kind it was, their entities sheltered. Refuses as `readTable` does. */
export function tableOf(read: Records): Omit<Table, "encoding"> {
  const { records: whole, delimiter } = oneColumn(read) ?? ownTitles(read) ?? read;
  const records = whole.map((record) => (record.some(isLong) ? record.map((cell) => cut(cell, longestCell)) : record));
  if (records.some((record) => record.length > widest)) throw unreadable("other");
  const first = records.findIndex((record) => !isBlank(record));
  if (first < 0) throw new Refusal("nothing-to-import");
  const header = headerOf(records, first);
  const repeats = titlesAgain(records[header] ?? []);
  // Titles in another language are nobody's answers; those that stand below a question for several are looked at further down.
  const isSecondTitles = (record: readonly string[]) => titlesIn(record) > 0 && !fills(record, records[header] ?? []);
  const inColumns = cutTo(records[header]?.length ?? 0, delimiter);
  const below = records.slice(header + 1);
  const rows = below.map((record, i) => (repeats(record) || (i < searched && isSecondTitles(record)) ? [] : inColumns(record)));
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop();
  if (rows.length > longest) throw new Refusal("file-too-long", { rows: longest });
  while (rows.length > 0 && isNote(rows[0] ?? [])) rows[0] = [];
  if (rows.every(isBlank)) throw new Refusal("nothing-to-import");
  const titles = header < first ? untitled(rows) : withoutCodes((records[header] ?? []).map((cell) => cell.trim()));
  const { further, ...columns } = gathered({ headers: titles, rows, above: header > first ? records[header - 1] : undefined });
  const { headers, rows: answers } = reunited(columns);
  if (answers.length === 0) throw new Refusal("nothing-to-import");
  return {
    headers: headers.map((header) => unquoted(unsheltered(header))),
    headerRow: header + 1 + further,
    rows: answers.map((row) => row.map((cell) => unquoted(unsheltered(orBlank(cell))))),
    delimiter,
  };
}

const isLong = (cell: string): boolean => cell.length > longestCell;

/**
 * A spreadsheet that expects another delimiter leaves whole lines in the first column, and cuts them where it finds its own: the lines as
 * they were. Undefined where there are titles already, or none are found so.
 */
function oneColumn({ records, delimiter }: Records): Records | undefined {
  if (asks(records)) return undefined;
  const again = split(records.map((record) => record.join(delimiter)).join("\n"));
  return again.delimiter !== delimiter && asks(again.records) ? again : undefined;
}

const asks = (records: readonly string[][]): boolean => records.slice(0, searched).some((record) => titlesIn(record) > 0);

/**
 * Titles that were typed, or put together by a program, with another delimiter than the rows below them. Undefined where there are titles
 * already, or none are found so.
 */
function ownTitles({ records, delimiter }: Records): Records | undefined {
  if (asks(records)) return undefined;
  for (const [i, record] of records.slice(0, searched).entries()) {
    const line = record.slice(0, record.findLastIndex((cell) => cell.trim() !== "") + 1).join(delimiter);
    const titles = cutByOthers(line, delimiter).find((cells) => titlesIn(cells) > 0);
    if (titles) return { records: records.with(i, titles), delimiter };
  }
  return undefined;
}

/** A row in a single cell that another delimiter cuts into just as many as there are titles, as where two files were put together. */
function cutTo(width: number, delimiter: string): (row: string[]) => string[] {
  return (row) => {
    const [only = "", ...more] = row;
    if (width < 3 || only.trim() === "" || !isBlank(more)) return row;
    return cutByOthers(only, delimiter).find((cells) => cells.length === width) ?? row;
  };
}

/** The record that asks most; else the first, or the one before it (none) when that is somebody's answers. */
function headerOf(records: readonly string[][], first: number): number {
  const asked = records.slice(0, first + searched).map(titlesIn);
  const most = Math.max(...asked);
  if (most > 0) return asked.indexOf(most);
  const isAnswers =
    (records[first] ?? []).filter((cell) => cell.trim() !== "").length > 2 && (records[first] ?? []).some((cell) => isAddress(cell.trim()));
  return isAnswers ? first - 1 : first;
}

/** Whether a record has the titles once more, as where one export was put below another; in a second language they come first. */
function titlesAgain(titles: readonly string[]): (record: readonly string[]) => boolean {
  if (titlesIn(titles) === 0) return () => false;
  const asked = titles.map(fold);
  const isTitle = (cell: string, i: number) => fold(cell) === asked[i];
  return (record) => !isBlank(record) && record.every((cell, i) => cell.trim() === "" || isTitle(cell, i));
}

/** Whether a record says something where the titles above it say nothing, or nothing more than the one before. */
const fills = (record: readonly string[], titles: readonly string[]): boolean =>
  record.some((cell, i) => {
    const title = (titles[i] ?? "").trim();
    return cell.trim() !== "" && (title === "" || (title === titles[i - 1]?.trim() && cell !== record[i - 1]));
  });

/** Columns without titles, as many as the widest record has. */
const untitled = (rows: readonly string[][]): string[] => Array.from({ length: Math.max(...rows.map((row) => row.length)) }, () => "");

/** What a tool notes for itself under the titles: every cell is an object of a program, or a line that is drawn. */
const isNote = (record: readonly string[]): boolean =>
  !isBlank(record) && record.every((cell) => /^(?:\{.*\}|:?[-=]{3,}:?)?$/su.test(cell.trim()));
