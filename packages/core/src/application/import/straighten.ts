/** Puts a record back into its columns when an unquoted delimiter in a long answer pushed the rest to the right. */
import type { ImportField, Mapping } from "./mapping.ts";
import { emailIn, yesIn } from "./scalars.ts";

/** Answers in which people write sentences and lists. */
const talkative = ["motivation", "goal", "expertise", "help", "slots", "languages", "position"] as const satisfies readonly ImportField[];

/** The record as it is when it fits, or when no way is found in which its address and consent are where they should be. */
export function straighten(record: readonly string[], mapping: Mapping, width: number, delimiter: string): readonly string[] {
  const extra = record.slice(width).findLastIndex((cell) => cell.trim() !== "") + 1;
  if (extra === 0 || isStraight(record, mapping)) return record;
  for (const field of talkative) {
    const at = mapping[field];
    if (at === undefined) continue;
    const answer = record.slice(at, at + extra + 1).join(delimiter);
    const mended = [...record.slice(0, at), answer, ...record.slice(at + extra + 1)];
    if (isStraight(mended, mapping)) return mended;
  }
  return record;
}

function isStraight(record: readonly string[], { email, charter }: Mapping): boolean {
  const consent = charter === undefined ? true : yesIn(record[charter] ?? "");
  return emailIn(record[email ?? -1] ?? "") !== undefined && consent !== undefined;
}
