/** Chance, drawn from a seed and from what it is drawn for: the same rehearsal is the same every time, whoever acts first. */
import { createHash } from "node:crypto";

export interface Chance {
  /** A number in [0, 1). */
  draw(...of: (string | number)[]): number;
  /** A whole number in [low, high]. */
  between(low: number, high: number, ...of: (string | number)[]): number;
  /** One of these. */
  pick<T>(options: readonly [T, ...T[]], ...of: (string | number)[]): T;
}

/** A number in [0, 1) that hangs on the text and nothing else. */
export const fraction = (of: string): number => createHash("sha256").update(of).digest().readUInt32BE(0) / 2 ** 32;

/** @param seed the same gives the same chance */
export function chance(seed: number): Chance {
  const draw = (...of: (string | number)[]) => fraction([seed, ...of].join("\n"));
  return {
    draw,
    between: (low, high, ...of) => low + Math.floor(draw(...of) * (high - low + 1)),
    pick: (options, ...of) => options[Math.floor(draw(...of) * options.length)] ?? options[0],
  };
}
