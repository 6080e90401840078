/** A table as it leaves the console: titles and typed cells, the same for each kind of file. */
import type { Day, Moment } from "@tamkine/core/kernel/time";

/** A text, a number, a day, a moment, or nothing. */
export type Cell = string | number | { day: Day } | { moment: Moment } | null | undefined;

export interface ExportColumn<Row> {
  title: string;
  cell: (row: Row) => Cell;
}

export interface Sheet {
  titles: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Moments are written on the wall clock of this zone: a spreadsheet knows none. */
  timeZone: string;
}

export function sheetOf<Row>(rows: readonly Row[], columns: readonly ExportColumn<Row>[], timeZone: string): Sheet {
  return { titles: columns.map(({ title }) => title), rows: rows.map((row) => columns.map(({ cell }) => cell(row))), timeZone };
}
