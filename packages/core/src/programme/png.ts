/** A picture (PNG) with nothing in it but the picture. */

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Chunks that draw; the others are texts, places and times that the picture does not need. */
const drawing = new Set(["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND"]);
const widest = 4096;

export interface Png {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Undefined when it is no PNG, broken off, or beyond any logo's size in pixels. */
export function cleanPng(file: Uint8Array): Png | undefined {
  if (signature.some((byte, i) => file[i] !== byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const kept: Uint8Array[] = [file.subarray(0, 8)];
  let name = "";
  for (let at = 8; at + 12 <= file.length && name !== "IEND"; ) {
    const length = view.getUint32(at) + 12;
    name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (at + length > file.length || (at === 8) !== (name === "IHDR")) return undefined;
    if (drawing.has(name)) kept.push(file.subarray(at, at + length));
    at += length;
  }
  if (name !== "IEND") return undefined;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0 || width > widest || height > widest) return undefined;
  return { bytes: Buffer.concat(kept), width, height };
}
