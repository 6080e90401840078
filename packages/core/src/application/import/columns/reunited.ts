/** A question that was asked anew: form tools keep the column of its earlier answers beside the new one, both under one title. */
import { fold, positionOf } from "../../../kernel/fold.ts";
import { consentAsked, isConsent, type ImportField } from "./fields.ts";
import { proposeMapping } from "./mapping.ts";

interface Columns {
  headers: string[];
  rows: string[][];
}

/**
 * Columns of one title of which nobody filled in two become one, in place of the first. What somebody agrees to is left alone: two boxes
 * that are called the same may be two consents.
 */
export function reunited({ headers, rows }: Columns): Columns {
  const columns = new Map<string, number[]>();
  for (const [column, header] of headers.entries()) {
    const title = fold(header);
    if (title !== "") columns.set(title, [...(columns.get(title) ?? []), column]);
  }
  const groups = [...columns].flatMap(([title, same]) => (same.length > 1 && !isAgreed(title) && isApart(same, rows) ? [same] : []));
  if (groups.length === 0) return { headers, rows };
  const sameAs = new Map(groups.map((same) => [same[0], same]));
  const gone = new Set(groups.flatMap((same) => same.slice(1)));
  const kept = (cells: readonly string[]) => cells.filter((_, column) => !gone.has(column));
  const said = (row: readonly string[], same: readonly number[] = []) => same.map((column) => row[column] ?? "").find(isSaid);
  return {
    headers: kept(headers),
    rows: rows.map((row) => kept(row.map((cell, column) => said(row, sameAs.get(column)) ?? cell))),
  };
}

const isSaid = (cell = ""): boolean => cell.trim() !== "";

/** Whether each of the columns has answers, and no row has two of them. */
function isApart(same: readonly number[], rows: readonly (readonly string[])[]): boolean {
  const filled = new Set<number>();
  for (const row of rows) {
    const here = same.filter((column) => isSaid(row[column]));
    if (here.length > 1) return false;
    for (const column of here) filled.add(column);
  }
  return filled.size === same.length;
}

function isAgreed(title: string): boolean {
  const asks = Object.keys({ ...proposeMapping([title], "mentor"), ...proposeMapping([title], "mentee") }) as ImportField[];
  return asks.some(isConsent) || [...consentAsked.any, ...consentAsked.agreeing].some((phrase) => positionOf(phrase, title) >= 0);
}
