/** Functions that Step Functions adds to JSONata. */
import { createHash } from "node:crypto";

/** Where the functions take time and randomness from. */
export interface Sources {
  now: () => string;
  random: () => number;
}

const algorithms: Record<string, string> = { MD5: "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" };

/** `$partition(array, size)`: pieces of at most `size` items. */
export function partition(items: unknown, size: unknown): unknown[][] | undefined {
  if (items === undefined) return undefined;
  if (typeof size !== "number" || !Number.isInteger(size) || size < 1) throw new TypeError("$partition needs a positive whole size");
  const list = Array.isArray(items) ? items : [items];
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/** `$range(first, last, step)`: from first up or down to last, at most 1,000 numbers. */
export function range(first: unknown, last: unknown, step: unknown): number[] {
  if (typeof first !== "number" || typeof last !== "number" || typeof step !== "number" || step === 0) {
    throw new TypeError("$range needs three numbers and a step other than 0");
  }
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  if (count > 1000) throw new TypeError("$range gives at most 1000 numbers");
  return Array.from({ length: count }, (_, i) => first + i * step);
}

/** `$hash(text, algorithm)` in hexadecimal; the algorithm is SHA-256 unless named. */
export function hash(text: unknown, algorithm: unknown = "SHA-256"): string | undefined {
  if (text === undefined) return undefined;
  const known = typeof algorithm === "string" ? algorithms[algorithm] : undefined;
  if (!known) throw new TypeError(`$hash knows ${Object.keys(algorithms).join(", ")}`);
  return createHash(known)
    .update(typeof text === "string" ? text : JSON.stringify(text))
    .digest("hex");
}

/** A number in [0, 1) that depends on the seed only (mulberry32). */
export function seeded(seed: number): number {
  let a = (Math.trunc(seed) + 0x6d2b79f5) | 0;
  a = Math.imul(a ^ (a >>> 15), a | 1);
  a ^= a + Math.imul(a ^ (a >>> 7), a | 61);
  return ((a ^ (a >>> 14)) >>> 0) / 4_294_967_296;
}

/** A version 4 UUID out of the given randomness. */
export function uuid(random: () => number): string {
  const bytes = Buffer.from(Array.from({ length: 16 }, () => Math.floor(random() * 256)));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** `$parse(text)`: the JSON in the text. */
export function parse(text: unknown): unknown {
  if (text === undefined) return undefined;
  if (typeof text !== "string") throw new TypeError("$parse needs a text");
  return JSON.parse(text) as unknown;
}
