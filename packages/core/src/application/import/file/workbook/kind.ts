/** What a file is that is no text, by its first bytes and by what is in it. */
import { Refusal } from "../../../../kernel/refusal.ts";
import type { Part } from "../../../../kernel/unzip.ts";

/** What is to be done about a file that is not read: there is a sentence for each. */
export type Unreadable = "locked" | "excel" | "opendocument" | "numbers" | "archive" | "damaged" | "codes" | "other";

/** The refusal that says why the file cannot be read, and so what to do about it. */
export const unreadable = (why: Unreadable): Refusal => new Refusal("file-unreadable", { why });

const starts = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** An old workbook, and one behind a password whatever its age. */
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  gzip: [0x1f, 0x8b],
};

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

export const isZip = (bytes: Uint8Array): boolean => begins(bytes, starts.zip);

/** What a file that is no text is; undefined for what may be one. */
export function foreign(bytes: Uint8Array): Unreadable | undefined {
  if (begins(bytes, starts.compound)) return compound(bytes);
  return Object.values(starts).some((start) => begins(bytes, start)) ? "other" : undefined;
}

/** Names in the directory of such a file stand in UTF-16. */
function compound(bytes: Uint8Array): Unreadable {
  const holds = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "locked";
  return holds("Workbook") || holds("Book") ? "excel" : "other";
}

/** What an archive is by the parts in it; "workbook" for one that is read. */
export function archived(parts: readonly Part[]): Unreadable | "workbook" {
  const holds = (name: RegExp) => parts.some((part) => name.test(part.name));
  if (holds(/^xl\/workbook\.bin$/u)) return "excel";
  if (holds(/(?:^|\/)workbook\d*\.xml$/iu)) return "workbook";
  if (holds(/^Index(?:\.zip$|\/.*\.iwa$)/u)) return "numbers";
  if (holds(/^content\.xml$/u)) return "opendocument";
  return holds(/^(?:word|ppt)\//u) ? "other" : "archive";
}
