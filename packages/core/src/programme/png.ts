/** A picture (PNG) with nothing in it but the picture, and a whole one. */
import { inflateSync } from "node:zlib";

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Chunks that draw; the others are texts, places and times that the picture does not need. */
const drawing = new Set(["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND"]);
const widest = 4096;

export interface Png {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Undefined when it is no PNG, broken off, or beyond any logo's size in pixels. Its pixels are not looked at: see `isWhole`. */
export function cleanPng(file: Uint8Array): Png | undefined {
  if (signature.some((byte, i) => file[i] !== byte)) return undefined;
  const kept: Uint8Array[] = [file.subarray(0, 8)];
  let last = "";
  for (const { name, whole, at } of chunksOf(file)) {
    if (last === "IEND") break;
    if ((at === 8) !== (name === "IHDR")) return undefined;
    if (drawing.has(name)) kept.push(whole);
    last = name;
  }
  if (last !== "IEND") return undefined;
  const { width, height } = headOf(file);
  if (width === 0 || height === 0 || width > widest || height > widest) return undefined;
  return { bytes: Buffer.concat(kept), width, height };
}

interface Chunk {
  name: string;
  whole: Uint8Array;
  at: number;
}

/** As far as they are whole. */
function* chunksOf(file: Uint8Array): Generator<Chunk> {
  const view = viewOf(file);
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at) + 12;
    if (at + length > file.length) return;
    yield { name: String.fromCharCode(...file.subarray(at + 4, at + 8)), whole: file.subarray(at, at + length), at };
    at += length;
  }
}

const viewOf = (file: Uint8Array) => new DataView(file.buffer, file.byteOffset, file.byteLength);

function headOf(file: Uint8Array) {
  const view = viewOf(file);
  const [length, width, height] = [view.getUint32(8), view.getUint32(16), view.getUint32(20)];
  const [bits = 0, colours = 0, packing, filter, laced = 0] = file.subarray(24, 29);
  return { length, width, height, bits, colours, isKnown: packing === 0 && filter === 0 && laced < 2, laced: laced === 1 };
}

/** Samples of a pixel, and how many bits each may have, by what IHDR calls the colour's type. */
const kinds: Readonly<Record<number, { samples: number; bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};
/** The highest number of those by which a row of pixels may have been made smaller. */
const filters = 4;

/** Where a laced picture's seven passes begin, and how far apart their pixels are: across, then down. */
const passes = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Whether a cleaned picture has all its pixels, as programs write them. A browser shows what there is of a broken one, and so it would go
 * unseen, but no paper with it can be printed. Nothing is unpacked beyond the size that it says it has.
 */
export function isWhole({ bytes, width, height }: Png): boolean {
  const { length, bits, colours, isKnown, laced } = headOf(bytes);
  const kind = kinds[colours];
  const chunks = [...chunksOf(bytes)];
  const has = (name: string) => chunks.some((one) => one.name === name);
  if (length !== 13 || !isKnown || !kind?.bits.includes(bits) || (colours === 3 && !has("PLTE")) || !chunks.every(isAsSent)) return false;
  const rows = (laced ? passes : [[0, 1, 0, 1] as const]).flatMap(([left, across, top, down]) => {
    const pixels = Math.ceil((width - left) / across);
    const row = 1 + Math.ceil((pixels * kind.samples * bits) / 8);
    return pixels > 0 ? Array.from({ length: Math.max(0, Math.ceil((height - top) / down)) }, () => row) : [];
  });
  const size = rows.reduce((sum, row) => sum + row, 0);
  const data = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ whole }) => whole.subarray(8, -4)));
  const pixels = unpacked(data, size);
  let next = 0;
  return rows.every((row) => {
    const at = next;
    next += row;
    return (pixels[at] ?? filters + 1) <= filters;
  });
}

/** As many bytes as they should be; none where they are not as many, or where it is nothing that can be unpacked. */
function unpacked(data: Uint8Array, size: number): Uint8Array {
  try {
    // More than so many are a fault, and are not unpacked.
    const bytes = inflateSync(data, { maxOutputLength: size });
    return bytes.length === size ? bytes : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}

const isAsSent = ({ whole }: Chunk): boolean => viewOf(whole).getUint32(whole.length - 4) === crcOf(whole.subarray(4, -4));

/** The check of a chunk (PNG, annex D). */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return ~crc >>> 0;
}
