/** Reads a table from the bytes of a CSV file, whatever its encoding and delimiter. */
import { parse } from "csv-parse/sync";
import { Refusal } from "../../kernel/refusal.ts";
import { decode } from "./decode.ts";
import { gathered } from "./gather.ts";
import { isAddress, titlesIn } from "./mapping.ts";
import { mendRecords } from "./mend.ts";

export interface Table {
  headers: string[];
  /** Number of the (last) record with the titles, the file's first being 1. */
  headerRow: number;
  /** The records after the header, in the file's order; blank ones are kept, so that row numbers are the file's. */
  rows: string[][];
  delimiter: string;
  encoding: string;
}

const largest = 2 * 1024 * 1024;
/** No form asks as much: each column is looked at in the light of the others, and a file of separators alone has a million of them. */
const widest = 1000;
/** Whoever reads the preview of more has lost the thread, and a page of it grows beyond what one answer may hold. */
const longest = 5000;
const delimiters = [";", ",", "\t", "|"] as const;
/** Titles and remarks may stand above the header; it is looked for among this many records. */
const searched = 10;

/**
 * @param bytes of a file of at most 2 MB and 5,000 rows: delimiter ; , tab or |; UTF-8, UTF-16, or a Windows or Macintosh code page
 * Refuses file-too-large, file-too-long, file-unreadable (no text, or not a table), nothing-to-import (no row under the header).
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > largest) throw new Refusal("file-too-large", { megabytes: 2 });
  const { text, encoding } = decode(bytes);
  const { records, delimiter } = split(text.replace(/\r\n?/gu, "\n").replace(/^\uFEFF/u, ""));
  if (records.some((record) => record.length > widest)) throw new Refusal("file-unreadable");
  const first = records.findIndex((record) => !isBlank(record));
  if (first < 0) throw new Refusal("nothing-to-import");
  const header = headerOf(records, first);
  const rows = records.slice(header + 1);
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop();
  if (rows.length > longest) throw new Refusal("file-too-long", { rows: longest });
  while (rows.length > 0 && isNote(rows[0] ?? [])) rows[0] = [];
  if (rows.every(isBlank)) throw new Refusal("nothing-to-import");
  const titles = header < first ? untitled(rows) : (records[header] ?? []).map((cell) => cell.trim());
  const { headers, rows: answers, further } = gathered({ headers: titles, rows, above: header > first ? records[header - 1] : undefined });
  if (answers.length === 0) throw new Refusal("nothing-to-import");
  return { headers, headerRow: header + 1 + further, rows: answers, delimiter, encoding };
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

/** Columns without titles, as many as the widest record has. */
const untitled = (rows: readonly string[][]): string[] => Array.from({ length: Math.max(...rows.map((row) => row.length)) }, () => "");

/** What a tool notes for itself under the titles: every cell is an object of a program. */
const isNote = (record: readonly string[]): boolean => !isBlank(record) && record.every((cell) => /^(?:\{.*\})?$/su.test(cell.trim()));

export const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === "");

function split(text: string): { records: string[][]; delimiter: string } {
  // Excel's own way of naming the delimiter.
  const named = /^"?sep=(.)"?\n/iu.exec(text);
  if (named?.[1]) return { records: recordsOf(text.slice(named[0].length), named[1]), delimiter: named[1] };
  const delimiter = sniff(text);
  const records = recordsOf(text, delimiter);
  // Whole lines in quotes: what is within is the table.
  const inner = records.map((record) => record.join(delimiter)).join("\n");
  if (records.every((record) => record.length <= 1) && inner !== text && delimiters.some((one) => (records[0]?.[0] ?? "").includes(one))) {
    const again = sniff(inner);
    return { records: recordsOf(inner, again), delimiter: again };
  }
  return { records, delimiter };
}

/** The delimiter by which the first records have the most columns in common. */
function sniff(text: string): string {
  const sample = text.slice(0, 100_000);
  const scores = delimiters.map((delimiter) => {
    const widths = recordsOf(sample, delimiter)
      .filter((record) => !isBlank(record))
      .slice(0, 60)
      .map((record) => record.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, times = 0] = [...counts].sort((a, b) => b[1] * (b[0] - 1) - a[1] * (a[0] - 1))[0] ?? [];
    return { delimiter, score: width > 1 ? (times / widths.length) * (1 + Math.log2(width)) : 0 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    const records = parsed(text, delimiter, '"');
    return swallowed(records, delimiter) ? mendRecords(text, (line, quote) => parsed(line, delimiter, quote)) : records;
  } catch {
    return mendRecords(text, (line, quote) => parsed(line, delimiter, quote));
  }
}

/** A quote left open swallows the rows after it: a cell then holds what looks like whole rows. */
function swallowed(records: string[][], delimiter: string): boolean {
  const columns = records[0]?.length ?? 1;
  if (columns < 3) return false;
  return records.some((record) => record.some((cell) => cell.includes("\n") && cell.split(delimiter).length >= columns));
}

function parsed(text: string, delimiter: string, quote: '"' | false): string[][] {
  return parse(text, { delimiter, quote, record_delimiter: "\n", relax_column_count: true, relax_quotes: true });
}
