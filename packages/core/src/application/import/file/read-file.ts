/** Reads a table from a file of whatever kind: what comes after does not know which it was. */
import { Damaged, Overfull, type Part, partsOf } from "../../../kernel/unzip.ts";
import { Refusal, refusalIn } from "../../../kernel/refusal.ts";
import type { Role } from "../../../programme/programme.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { largest, searched } from "./limits.ts";
import { proposeMapping, titlesIn } from "../columns/mapping.ts";
import { isInCodes } from "../columns/question-codes.ts";
import { readTable, type Table, tableOf } from "./read-table.ts";
import { isBlank } from "./split.ts";
import { archived, isZip, unreadable } from "./workbook/kind.ts";
import { recordsOf, type Sheet, sheetsOf } from "./workbook/sheets.ts";
import { sheetWords } from "../words/sheets.ts";
import { markup, unpacked } from "./workbook/unpack.ts";

export interface Wanted {
  /** Whose sign-ups are looked for, where several sheets have some. */
  role: Role;
  /** Number of the sheet to read; where it has nothing in it, or none is named, the one that holds the answers. */
  sheet?: number | undefined;
}

/**
 * @param bytes of a CSV as `readTable` takes it, of a workbook (.xlsx), or of an archive with one such file in it
 * Refuses as `readTable` does: file-too-large also for what unpacks to more, file-unreadable with what is to be done (`why`).
 */
export async function readFile(bytes: Uint8Array, wanted: Wanted): Promise<Table> {
  const table = await tableIn(bytes, wanted);
  if (isInCodes(table)) throw unreadable("codes");
  return table;
}

async function tableIn(bytes: Uint8Array, wanted: Wanted): Promise<Table> {
  if (bytes.length > largest || !isZip(bytes)) return readTable(bytes);
  const parts = listed(bytes);
  const only = archived(parts) === "archive" ? fileIn(parts) : undefined;
  if (only === undefined) return readArchived(parts, wanted);
  const inner = opened(only);
  return isZip(inner) ? readArchived(listed(inner), wanted) : readTable(inner);
}

async function readArchived(parts: readonly Part[], wanted: Wanted): Promise<Table> {
  const kind = archived(parts);
  if (kind !== "workbook") throw unreadable(kind);
  return readWorkbook(unpacked(parts, markup * largest), wanted);
}

function listed(bytes: Uint8Array): Part[] {
  try {
    return partsOf(bytes);
  } catch (error) {
    throw error instanceof Damaged ? unreadable("damaged") : error;
  }
}

/** Google Forms gives its CSV in an archive. What a Macintosh adds to one for itself is no file of anybody's. */
function fileIn(parts: readonly Part[]): Part | undefined {
  const files = parts.filter(({ name }) => !name.endsWith("/") && !/(?:^|\/)(?:__MACOSX\/|\.)/u.test(name));
  return files.length === 1 && /\.(?:csv|tsv|txt|xlsx)$/iu.test(files[0]?.name ?? "") ? files[0] : undefined;
}

function opened(part: Part): Uint8Array {
  try {
    return part.unpack(largest);
  } catch (error) {
    if (error instanceof Overfull) throw new Refusal("file-too-large", { megabytes: 2, why: "file" });
    throw error instanceof Damaged ? unreadable("damaged") : error;
  }
}

async function readWorkbook(workbook: Uint8Array, { role, sheet: chosen }: Wanted): Promise<Table> {
  const found = await withAnswers(workbook, await sheetsOf(workbook), role);
  const best = found.find(({ index }) => index === chosen) ?? found.reduce((a, b) => (b.asked > a.asked ? b : a));
  const records = await recordsOf(workbook, best, { bytes: largest });
  return {
    ...tableOf({ records, delimiter: ";" }),
    encoding: "workbook",
    sheet: { index: best.index, all: found.map(({ index, name }) => ({ index, name })) },
  };
}

/**
 * The sheets in which something stands, with how much their titles ask of the role; hidden ones where there is no other.
 * Refuses nothing-to-import where there is none.
 */
async function withAnswers(workbook: Uint8Array, sheets: readonly Sheet[], role: Role): Promise<(Sheet & { asked: number })[]> {
  const looked: (Sheet & { asked: number })[] = [];
  let refusal = new Refusal("nothing-to-import");
  for (const sheet of sheets) {
    try {
      const records = await recordsOf(workbook, sheet, { records: 2 * searched, bytes: largest });
      if (!records.every(isBlank)) looked.push({ ...sheet, asked: askedBy(sheet, records, role) });
    } catch (error) {
      // A sheet that is a chart, or broken, is none with answers; of a file of such sheets alone, what is wrong with them is told.
      refusal = refusalIn(error);
    }
  }
  const seen = looked.filter(({ isHidden }) => !isHidden);
  if (looked.length === 0) throw refusal;
  return seen.length > 0 ? seen : looked;
}

/** Whose sign-ups a sheet holds by its name. */
function named(sheet: string): Role | undefined {
  const name = fold(sheet);
  return sheetWords.find(([, words]) => phrases(words).some((phrase) => positionOf(phrase, name) >= 0))?.[0];
}

/** More than any titles ask for: of two sheets with the same titles, the name alone tells whose each is. */
const byName = 100;

/** How much a sheet asks of a role; one that asks nobody for an address holds no answers, whatever its name. */
function askedBy({ name }: Sheet, records: readonly string[][], role: Role): number {
  const asked = Math.max(...records.map((record) => askedIn(record, role)));
  if (asked === 0) return 0;
  const whose = named(name);
  return whose === undefined ? asked : whose === role ? asked + byName : asked / 2;
}

const askedIn = (record: readonly string[], role: Role): number =>
  titlesIn(record) === 0 ? 0 : Object.keys(proposeMapping(record, role)).length;
