/** Puts a record back into its columns when an unquoted delimiter in one answer pushed the rest to the right. */
import { codesIn, type Vocabulary } from "../answers/answers.ts";
import type { ImportField, Mapping } from "./fields.ts";
import { addressIn } from "../answers/addresses.ts";
import { yesIn } from "../answers/scalars.ts";
import { known, type Places } from "../answers/vocabularies.ts";

/** Answers in which people write sentences and lists. */
const talkative = ["motivation", "goal", "expertise", "help", "slots", "languages", "position"] as const satisfies readonly ImportField[];

/** Answers that show by their words whether they stand in their column. */
const telling = {
  languages: known.languages,
  slots: known.slots,
  mode: known.modes,
  sector: known.sectors,
  situation: known.situations,
  expertise: known.topics,
  help: known.topics,
} as const satisfies Partial<Record<ImportField, Vocabulary<string>>>;

/** The record with the surplus cells joined where most answers then make sense; as it is when it fits or nothing helps. */
export function straighten(
  record: readonly string[],
  mapping: Mapping,
  width: number,
  delimiter: string,
  { regions }: Places,
): readonly string[] {
  const extra = record.slice(width).findLastIndex((cell) => cell.trim() !== "") + 1;
  if (extra === 0) return record;
  const mended = talkative.flatMap((field) => {
    const at = mapping[field];
    if (at === undefined) return [];
    return [[...record.slice(0, at), record.slice(at, at + extra + 1).join(delimiter), ...record.slice(at + extra + 1)]];
  });
  const best = [record, ...mended].map((cells) => ({ cells, sense: sense(cells, mapping, regions) }));
  return best.reduce((a, b) => (b.sense > a.sense ? b : a)).cells;
}

function sense(record: readonly string[], mapping: Mapping, regions: Vocabulary<string>): number {
  const cell = (field: ImportField) => record[mapping[field] ?? -1] ?? "";
  const address = addressIn(cell("email")).email === undefined ? 0 : 10;
  const consent = mapping.charter === undefined || yesIn(cell("charter")) === undefined ? 0 : 10;
  return Object.entries({ region: regions, ...telling }).reduce((total, [field, words]) => {
    const { codes, unknown } = codesIn(cell(field as ImportField), words);
    return total + (codes.length > 0 && !unknown ? 1 : 0);
  }, address + consent);
}
