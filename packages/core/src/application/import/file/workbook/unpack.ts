/** A workbook brought down to the parts that are read, of a size that is known. */
import { Damaged, Overfull, type Part } from "../../../../kernel/unzip.ts";
import { Refusal } from "../../../../kernel/refusal.ts";
import { zipped } from "../../../../kernel/zipped.ts";
import { unreadable } from "./kind.ts";

/** Pictures, charts, macros, notes and what links elsewhere: none of it is an answer, so it is not even unpacked. */
const beside =
  /(?:^|\/)(?:docProps|customXml|media|drawings|charts|chartsheets|theme|pivot\w*|externalLinks|comments\w*|threadedComments|persons|tables|queryTables|ctrlProps|activeX|embeddings)(?:\/|\d*\.)|(?:^|\/)worksheets\/_rels\/|calcChain/iu;

/**
 * The bytes that the parts of a workbook may unpack to. Around each answer stands markup that is left out of a CSV: of a form with some
 * forty short questions it weighs seven times as much as they.
 */
export const markup = 8;

/**
 * Tags of all parts, and rows of a sheet, that are read in time: five thousand rows of sixty answers are a million tags. Small files can
 * be made of many millions, and so can sheets whose every row was given a colour once.
 */
const most = { tags: 1_200_000, rows: 50_000 };

/** Refuses file-too-large for more than `limit` bytes, file-unreadable for what cannot be unpacked. */
export function unpacked(parts: readonly Part[], limit: number): Uint8Array {
  const kept: Record<string, Uint8Array> = {};
  let left = limit;
  let tags = 0;
  try {
    for (const part of parts) {
      if (!/\.(?:xml|rels)$/iu.test(part.name) || beside.test(part.name) || Object.hasOwn(kept, part.name)) continue;
      const bytes = part.unpack(left);
      left -= bytes.length;
      tags += tagsIn(bytes);
      if (tags > most.tags || rowsIn(bytes) > most.rows) throw new Overfull();
      kept[part.name] = bytes;
    }
  } catch (error) {
    if (error instanceof Overfull) throw new Refusal("file-too-large", { megabytes: 2, why: "workbook" });
    throw error instanceof Damaged ? unreadable("damaged") : error;
  }
  return zipped(kept);
}

function tagsIn(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0x3c) count += 1;
  return count;
}

function rowsIn(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.match(/<(?:\w{1,20}:)?row(?=[\s/>])/gu)?.length ?? 0;
}
