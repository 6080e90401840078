/** Records from the text of a CSV file, whatever its delimiter. */
import { parse } from "csv-parse/sync";
import { titlesIn } from "../columns/mapping.ts";
import { delimiters } from "./delimiters.ts";
import { searched, widest } from "./limits.ts";
import { mendRecords } from "./unclosed-quotes.ts";

export interface Records {
  records: string[][];
  delimiter: string;
}

/** Nothing but white space in any cell. */
export const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === "");

/** @param text with line ends of one kind */
export function split(text: string): Records {
  // Excel's own way of naming the delimiter.
  const named = /^"?sep=(.)"?\n/iu.exec(text);
  if (named?.[1]) return { records: recordsOf(text.slice(named[0].length), named[1]), delimiter: named[1] };
  const delimiter = sniff(text);
  const records = recordsOf(text, delimiter).map((record, _, all) => cutAgain(record, all[0]?.length ?? 1, delimiter));
  // Whole lines in quotes: what is within is the table.
  const inner = records.map((record) => record.join(delimiter)).join("\n");
  if (records.every((record) => record.length <= 1) && inner !== text && delimiters.some((one) => (records[0]?.[0] ?? "").includes(one))) {
    const again = sniff(inner);
    return { records: recordsOf(inner, again), delimiter: again };
  }
  return { records, delimiter };
}

/**
 * A spreadsheet that expects another delimiter keeps each line whole, and when it saves them puts those in quotes that hold quotes, and no
 * others: such a line is cut like its neighbours.
 */
function cutAgain(record: string[], columns: number, delimiter: string): string[] {
  const [only = ""] = record;
  if (record.length !== 1 || columns < 3 || !only.includes(delimiter)) return record;
  const [inner = [], ...more] = recordsOf(only, delimiter);
  return more.length === 0 && inner.length >= columns ? inner : record;
}

/** A line that the file's own delimiter leaves whole, cut by each of the others: as it is then, where it comes apart at all. */
export function cutByOthers(line: string, delimiter: string): string[][] {
  const others = delimiters.filter((other) => other !== delimiter && line.includes(other));
  return others.map((other) => recordsOf(line, other)).flatMap(([only, ...more]) => (only && more.length === 0 ? [only] : []));
}

/**
 * The delimiter by which titles are found; among several, and where there are none, that by which the first records have the most columns in
 * common. What cuts a row into more than any form asks is none.
 */
function sniff(text: string): string {
  const sample = text.slice(0, 100_000).split("\n", 2000).join("\n");
  const found = delimiters.filter((delimiter) => sample.includes(delimiter));
  const scores = (found.length > 0 ? found : delimiters.slice(0, 1)).map((delimiter) => {
    const records = recordsOf(sample, delimiter).filter((record) => !isBlank(record));
    return {
      delimiter,
      score: inCommon(records.slice(0, 60)),
      isAsking: records.slice(0, searched).some((record) => titlesIn(record) > 0),
    };
  });
  const asking = scores.filter(({ isAsking }) => isAsking);
  return (asking.length > 0 ? asking : scores).reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** How many of the records are as wide as most of them, and how wide these are. */
function inCommon(records: readonly string[][]): number {
  const widths = records.map((record) => (record.length > widest ? 1 : record.length));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, times = 0] = [...counts].sort((a, b) => b[1] * (b[0] - 1) - a[1] * (a[0] - 1))[0] ?? [];
  return width > 1 ? (times / widths.length) * (1 + Math.log2(width)) : 0;
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    const records = parsed(text, delimiter, '"');
    return swallowed(records, delimiter) ? mendRecords(text, (line, quote) => parsed(line, delimiter, quote)) : records;
  } catch {
    return mendRecords(text, (line, quote) => parsed(line, delimiter, quote));
  }
}

/**
 * A quote left open swallows the rows after it: two lines of a cell, one after the other, then hold as much as a row. Somebody who writes
 * many lines, each with a semicolon, has only as many semicolons in all.
 */
function swallowed(records: string[][], delimiter: string): boolean {
  const columns = records[0]?.length ?? 1;
  if (columns < 3) return false;
  return records.some((record) => record.some((cell) => cell.includes("\n") && holdsRow(cell, delimiter, columns)));
}

function holdsRow(cell: string, delimiter: string, columns: number): boolean {
  const cuts = cell.split("\n").map((line) => line.split(delimiter).length - 1);
  return cuts.some((here, i) => here + (cuts[i + 1] ?? 0) >= columns - 1);
}

function parsed(text: string, delimiter: string, quote: '"' | false): string[][] {
  const records: string[][] = parse(text, { delimiter, quote, record_delimiter: "\n", relax_column_count: true, relax_quotes: true });
  // A formula that says nothing but a text: how some programs keep spreadsheets from changing it.
  return text.includes('="') ? records.map((record) => record.map((cell) => /^="([^"]*)"$/u.exec(cell)?.[1] ?? cell)) : records;
}
