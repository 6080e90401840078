/** A table as CSV. */
import { csvFile, quoted } from "@tamkine/core/kernel/csv";
import { wallClock } from "../../when.ts";
import type { Cell, Sheet } from "./sheet.ts";

export function csvOf({ titles, rows, timeZone }: Sheet): string {
  return csvFile([titles, ...rows].map((row) => row.map((cell) => written(cell, timeZone))));
}

/** Texts stand in quotes, always; numbers and dates do not, so that they stay what they are. */
function written(cell: Cell, timeZone: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return quoted(cell);
  if ("day" in cell) return cell.day;
  const { day, time } = wallClock(cell.moment, timeZone);
  return `${day} ${time}`;
}
