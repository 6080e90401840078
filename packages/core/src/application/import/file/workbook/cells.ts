/** What stands in a cell of a workbook, as the same cell reads in a CSV. */

export type Cell = string | number | boolean | Date | null | undefined;

/** Digits that a spreadsheet keeps; what is beyond them is the noise of halves and tenths in binary. */
const exact = 15;

/** What the cell says as text, as a CSV export would have it. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(Number(cell.toPrecision(exact)));
  if (typeof cell !== "string") return momentOf(cell);
  return cell.replace(/\r\n?/gu, "\n");
}

/** Before this day a number with the look of a date is a time of day: spreadsheets count from there. */
const firstDay = "1900-01-01";

/** Day and time as they show in the cell, which knows no time zone. */
function momentOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const [day = "", time = ""] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19).split("T");
  if (day < firstDay) return time;
  return time === "00:00:00" ? day : `${day} ${time}`;
}
