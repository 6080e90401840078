/** The sheets of a workbook as records of texts. The library is loaded when somebody brings a workbook. */
import { loadedOnce } from "../../../../kernel/lazily.ts";
import { Refusal } from "../../../../kernel/refusal.ts";
import { sheltered } from "../html-entities.ts";
import { longest } from "../limits.ts";
import { textOf } from "./cells.ts";
import { unreadable } from "./kind.ts";

const library = loadedOnce(() => import("./library.ts"));

export interface Sheet {
  name: string;
  /** Number of the sheet in the file, from 0. */
  index: number;
  isHidden: boolean;
}

/** As many sheets as are looked at: a form tool writes one, people add some. For each, the texts that all share are read anew. */
const mostSheets = 10;

/** Refuses file-unreadable for what is no workbook. */
export async function sheetsOf(workbook: Uint8Array): Promise<Sheet[]> {
  const { readXlsx } = await library();
  const sheets: Sheet[] = [];
  await orDamaged(
    readXlsx(workbook, {
      sheets: ({ name, index, hidden, veryHidden }) => {
        sheets.push({ name, index, isHidden: hidden === true || veryHidden === true });
        return false;
      },
    }),
  );
  return sheets.sort((a, b) => Number(a.isHidden) - Number(b.isHidden) || a.index - b.index).slice(0, mostSheets);
}

export interface Limits {
  /** Records after which no more are read. */
  records?: number;
  /** Bytes of all texts, as they would be in a CSV. */
  bytes: number;
}

/** Whatever stands further down is more than an import takes: a sheet may have a million rows, and one cell in the last. */
const lastRow = 2 * longest;

/**
 * The records of a sheet, the first being its row 1, their entities sheltered; cells at the end with nothing in them are left out.
 * Refuses file-too-large beyond the bytes, file-too-long, and file-unreadable for what is no sheet.
 */
export async function recordsOf(workbook: Uint8Array, sheet: Sheet, { records: most, bytes }: Limits): Promise<string[][]> {
  const { streamXlsxRows } = await library();
  const records: string[][] = [];
  let left = bytes;
  const reading = async () => {
    for await (const { index, values } of streamXlsxRows(workbook, { sheet: sheet.index, ...(most && { maxRows: most }) })) {
      const cells = values.map((value) => sheltered(textOf(value)));
      const filled = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
      if (filled === 0) continue;
      if (index >= lastRow) throw new Refusal("file-too-long", { rows: longest });
      while (records.length <= index) records.push([]);
      records[index] = cells.slice(0, filled);
      left -= cells.reduce((sum, cell) => sum + Buffer.byteLength(cell) + 1, 0);
      if (left < 0) throw new Refusal("file-too-large", { megabytes: 2, why: "workbook" });
    }
  };
  await orDamaged(reading());
  return records;
}

/** Whatever the library says of a file: somebody made it, and can make it anew. */
async function orDamaged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable("damaged");
  }
}
