/** Several files as one. */
import { zipSync } from "fflate";

/** Zip knows local time since 1980 only: the same files in the same order are always the same bytes. */
const someDay = new Date(1980, 0, 1);

/**
 * @param files by their names
 * @param level of compression: 0 for what is compressed already
 */
export function zipped(files: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 0): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }, { mtime: someDay, level }));
}
