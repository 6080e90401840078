/** Items as a table for people to read: a column for each field, nothing in it that a spreadsheet takes for a formula. */
import { csvFile, quoted } from "../kernel/csv.ts";

type Cell = string | number | boolean | null;

/** "form.city", "state.is"…; lists of plain values in one cell, lists of things as they are written. */
function flat(value: unknown, path: string, row: Map<string, Cell>): Map<string, Cell> {
  if (Array.isArray(value)) row.set(path, value.every((one) => typeof one !== "object") ? value.join(", ") : JSON.stringify(value));
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) flat(inner, path === "" ? name : `${path}.${name}`, row);
  else if (value !== undefined) row.set(path, value as Cell);
  return row;
}

/** In columns of the order in which fields first come; a field that a thing does not have is an empty cell. */
export function csvOf(items: readonly object[]): string {
  const rows = items.map((item) => flat(item, "", new Map()));
  const titles = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return csvFile([titles.map(quoted), ...rows.map((row) => titles.map((title) => written(row.get(title) ?? null)))]);
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? quoted(cell) : String(cell);
}
