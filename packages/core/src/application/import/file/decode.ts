/** Text from bytes: the encodings in which spreadsheets and form tools save. */
import { dosText, guessLegacy, isMostlyUtf8, patched } from "./legacy.ts";
import { foreign, unreadable } from "./workbook/kind.ts";

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Refuses file-unreadable for what is no text. */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const kind = foreign(bytes);
  if (kind) throw unreadable(kind);
  const encoding = marks.find((mark) => startsWith(bytes, mark.bytes))?.encoding ?? guess(bytes);
  const text = withoutStrayZeros(textIn(bytes, encoding));
  if (text.includes("\u0000") || isOfAnotherKind(text)) throw unreadable(isOfExcel(text) ? "excel" : "other");
  return encoding === "utf-8" ? once({ text, encoding }) : { text, encoding };
}

/** What a program puts into a text by mistake is one character in so many at most; a file of another kind is full of it. */
const fewest = 100;

/** A text in which a few zeros stand, without them. */
function withoutStrayZeros(text: string): string {
  if (!text.includes("\u0000")) return text;
  const noise = text.match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return noise * fewest <= text.length ? text.replaceAll("\u0000", "") : text;
}

function textIn(bytes: Uint8Array, encoding: string): string {
  if (encoding === "ibm850") return dosText(bytes);
  return encoding === "utf-8" ? patched(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** A web page, also one that calls itself a table of Excel, or what programs send each other. */
const isOfAnotherKind = (text: string): boolean => /^\s*(?:<(?:!doctype|html|head|body|table|meta|\?xml)|\[?\s*\{\s*")/iu.test(text);

/** A workbook as Excel wrote it in 2003 when it was asked for XML, often under a name that ends in .xls. */
const isOfExcel = (text: string): boolean => text.slice(0, 2000).includes("urn:schemas-microsoft-com:office:spreadsheet");

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

function guess(bytes: Uint8Array): string {
  const wide = wideIn(bytes.subarray(0, 4096));
  if (wide) return wide;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return isMostlyUtf8(bytes) ? "utf-8" : guessLegacy(bytes);
  }
}

/** Of Latin and of Arabic letters, one of two bytes in UTF-16 is the number of their page. */
const pages = new Set([0x00, 0x06]);

function wideIn(sample: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (!sample.includes(0)) return undefined;
  const times = (from: 0 | 1) => sample.filter((byte, i) => i % 2 === from && pages.has(byte)).length;
  const [even, odd] = [times(0), times(1)];
  const [few, many] = [sample.length / 10, sample.length / 3];
  if (odd > many && even < few) return "utf-16le";
  return even > many && odd < few ? "utf-16be" : undefined;
}

const high = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, i) => i));
const byteOf = new Map([...high].map((character, byte) => [character, byte]));

function latin1(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? code : undefined;
}

/** UTF-8 that a program took for Windows text and saved as UTF-8 once more ("PrÃ©nom") is read as it was meant. */
function once(read: { text: string; encoding: string }): { text: string; encoding: string } {
  if (!/Ã[\u0080-\u00BF©ª¨§´]|[ØÙ][\u0080-\u00BF]/u.test(read.text)) return read;
  const bytes = [...read.text].map((character) => byteOf.get(character) ?? latin1(character));
  if (bytes.includes(undefined)) return read;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[])), encoding: "utf-8 twice" };
  } catch {
    return read;
  }
}
