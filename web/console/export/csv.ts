/**
 * A table as CSV. Semicolons and a byte order mark: Excel reads the separator from the computer's region, which in Morocco and in France
 * is the semicolon, and takes a file without mark for Windows' own letters. The line "sep=;" would undo the mark.
 */
import { wallClock } from "../../when.ts";
import { harmless } from "@tamkine/core/kernel/harmless";
import type { Cell, Sheet } from "./sheet.ts";

export function csvOf({ titles, rows, timeZone }: Sheet): string {
  const lines = [titles, ...rows].map((row) => row.map((cell) => written(cell, timeZone)).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** Texts stand in quotes, always; numbers and dates do not, so that they stay what they are. */
function written(cell: Cell, timeZone: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return `"${harmless(cell).replaceAll('"', '""')}"`;
  if ("day" in cell) return cell.day;
  const { day, time } = wallClock(cell.moment, timeZone);
  return `${day} ${time}`;
}
