/** The parts of a zip archive that somebody sent: listed from its directory, and unpacked up to a limit whatever it says of its sizes. */
import { inflateRawSync } from "node:zlib";

export interface Part {
  /** With strokes between folders, as they are meant. */
  name: string;
  /** Throws Overfull beyond `most` bytes, Damaged for what cannot be unpacked. */
  unpack(most: number): Uint8Array;
}

export class Damaged extends Error {}
export class Overfull extends Error {}

/** Signatures and places of fields: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
const signatures = { file: 0x0403_4b50, entry: 0x0201_4b50, end: 0x0605_4b50 };
const sizes = { file: 30, entry: 46, end: 22, comment: 0xffff };
const methods = { stored: 0, deflated: 8 };

/** Throws Damaged where there is no directory to read. */
export function partsOf(archive: Uint8Array): Part[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const end = endOf(view);
    const parts: Part[] = [];
    for (let left = view.getUint16(end + 10, true), at = view.getUint32(end + 16, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== signatures.entry) throw new Damaged();
      const name = new TextDecoder().decode(archive.subarray(at + sizes.entry, at + sizes.entry + view.getUint16(at + 28, true)));
      const entry = at;
      parts.push({ name: name.replaceAll("\\", "/"), unpack: (most) => unpacked(archive, view, entry, most) });
      at += sizes.entry + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? new Damaged() : error;
  }
}

/** Where the record at the end begins, after which only a comment may come. */
function endOf(view: DataView): number {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= Math.max(0, last - sizes.comment); at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
  throw new Damaged();
}

function unpacked(archive: Uint8Array, view: DataView, entry: number, most: number): Uint8Array {
  try {
    const [method, size, file] = [view.getUint16(entry + 10, true), view.getUint32(entry + 20, true), view.getUint32(entry + 42, true)];
    if (view.getUint32(file, true) !== signatures.file) throw new Damaged();
    const from = file + sizes.file + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
    const packed = archive.subarray(from, from + size);
    if (packed.length < size || (method !== methods.stored && method !== methods.deflated)) throw new Damaged();
    if (method === methods.stored && size > most) throw new Overfull();
    // Of nothing, zlib would make as much as it likes.
    return method === methods.stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof Damaged || error instanceof Overfull) throw error;
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? new Overfull() : new Damaged();
  }
}
