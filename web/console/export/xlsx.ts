/** A table as a workbook of one sheet, from right to left for readers of Arabic. */
import type { Cell as Written } from "write-excel-file/node";
import { wallClock } from "../../when.ts";
import { noFormula } from "@tamkine/core/kernel/no-formula";
import type { Cell, Sheet } from "./sheet.ts";

/** Characters: narrower columns cut their titles, wider ones push the others off the screen. */
const widths = { least: 10, most: 40 };
const date = 17;
/** What Excel takes as a sheet's name. */
const nameLength = 31;

/** Loaded when somebody asks for a workbook. */
const library = () => import("write-excel-file/node");

/** @param name of the sheet */
export const workbookOf = (sheet: Sheet, name: string, rightToLeft: boolean): Promise<Buffer> =>
  workbookWith([{ name, sheet }], rightToLeft);

/** Several tables, a sheet each. */
export async function workbookWith(sheets: readonly { name: string; sheet: Sheet }[], rightToLeft: boolean): Promise<Buffer> {
  const { default: writeWorkbook } = await library();
  return withoutMoments(await writeWorkbook(sheets.map(({ name, sheet }) => written(sheet, name, rightToLeft))).toBuffer());
}

/** The first of January 1980, as an archive writes days and times. */
const noMoment = 0x0021_0000;

/**
 * A workbook is an archive that notes when each of its parts was written; without it, the same table is the same file whenever it is asked
 * for. Fields and their places: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
 */
function withoutMoments(file: Buffer): Buffer {
  const end = file.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let part = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    file.writeUInt32LE(noMoment, part + 12);
    file.writeUInt32LE(noMoment, file.readUInt32LE(part + 42) + 10);
    part += 46 + file.readUInt16LE(part + 28) + file.readUInt16LE(part + 30) + file.readUInt16LE(part + 32);
  }
  return file;
}

function written({ titles, rows, timeZone }: Sheet, name: string, rightToLeft: boolean) {
  const head: Written[] = titles.map((value) => ({ value: noFormula(value), type: String, fontWeight: "bold" }));
  const body = rows.map((row) => row.map((cell) => cellOf(cell, timeZone)));
  const columns = titles.map((title, i) => ({ width: widthOf([title, ...rows.map((row) => row[i])]) }));
  return { data: [head, ...body], sheet: name.slice(0, nameLength), columns, stickyRowsCount: 1, rightToLeft };
}

function cellOf(cell: Cell, timeZone: string): Written {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "string") return { value: noFormula(cell), type: String };
  if ("day" in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  const { day, time } = wallClock(cell.moment, timeZone);
  return { value: new Date(`${day}T${time}:00Z`), type: Date, format: "yyyy-mm-dd hh:mm" };
}

function widthOf(cells: readonly Cell[]): number {
  const lengths = cells.map((cell) => (typeof cell === "string" ? cell.length : typeof cell === "object" && cell ? date : 0));
  return Math.min(widths.most, Math.max(widths.least, ...lengths));
}
