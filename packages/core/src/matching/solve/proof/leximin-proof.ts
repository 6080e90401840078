/**
 * The prices of all passes of leximin in one: each pass counts so much more than those after it that these cannot outweigh one unit of it.
 * An edge that an earlier pass ruled out keeps its slack there, whatever the later prices say about it.
 */
import { none } from "../assignment.ts";
import type { Sorted } from "./certificate.ts";
import type { Source } from "../graph.ts";
import type { Pass } from "../leximin.ts";
import { scoreOf } from "../worst.ts";

/** @param least edges that score less were left out */
export function sortedProof(passes: readonly Pass[], source: Source, of: Int32Array, least: number): Sorted {
  const proof = beyond(passes, source, of, least);
  let scale = BigInt(source.rows + 1) ** BigInt(proof.levels.length) * 2n;
  for (const { weights, rows, cols, floor, bonus } of passes.toReversed()) {
    const scaled = (price: number) => scale * BigInt(price);
    rows.forEach((price, r) => {
      proof.rows[r] = (proof.rows[r] as bigint) + scaled(price);
    });
    for (let c = 0; c < source.cols; c += 1) proof.cols[c] = (proof.cols[c] as bigint) + scaled(cols[c] as number);
    proof.floor += scaled(floor);
    proof.bonus += scaled(bonus);
    proof.levels.unshift(...Array.from(weights, ([score, weight]) => ({ score, weight: scaled(weight) })));
    // More than any row, column and weight of this pass and those after it come to.
    const heavy = weights.values().next().value ?? 0;
    scale *= BigInt(largest(rows) + largest(cols) + Math.abs(floor)) + BigInt(heavy) * BigInt(source.rows + 1) + 2n;
  }
  return proof;
}

/** Levels that no pass had to look at, because one assignment was left: each row pays the weight of its own pair. */
function beyond(passes: readonly Pass[], source: Source, of: Int32Array, least: number): Sorted {
  const settled = Math.max(Number.NEGATIVE_INFINITY, ...passes.flatMap(({ weights }) => [...weights.keys()]));
  const own = Array.from(of, (c, r) => (c === none ? Number.NEGATIVE_INFINITY : (scoreOf(source, r, c) as number)));
  const scores = [...new Set(own.filter((score) => score > settled))].sort((a, b) => a - b);
  const weight = new Map(scores.map((score, i) => [score, BigInt(source.rows + 1) ** BigInt(scores.length - 1 - i)]));
  return {
    least,
    levels: Array.from(weight, ([score, w]) => ({ score, weight: w })),
    rows: own.map((score) => -(weight.get(score) ?? 0n)),
    cols: new Array<bigint>(source.cols).fill(0n),
    floor: 0n,
    bonus: 0n,
  };
}

/** The proof as JSON can hold it: numbers of any length as text. */
export interface WrittenSorted {
  least: number | null;
  levels: { score: number; weight: string }[];
  rows: string[];
  cols: string[];
  floor: string;
  bonus: string;
}

/** Digits that are written at most: with thousands of different scores a proof is hundreds of times longer than what it proves. */
const longest = 2 ** 24;

/** The proof as text; null when it is too long for a file, so that only who computed it can check it. */
export function written({ least, levels, rows, cols, floor, bonus }: Sorted): WrittenSorted | null {
  // Nothing is longer than the weight of the lowest score, by much.
  const digits = String(levels[0]?.weight ?? 0n).length * (levels.length + rows.length + cols.length);
  if (digits > longest) return null;
  return {
    least: Number.isFinite(least) ? least : null,
    levels: levels.map(({ score, weight }) => ({ score, weight: String(weight) })),
    rows: rows.map(String),
    cols: cols.map(String),
    floor: String(floor),
    bonus: String(bonus),
  };
}

function largest(prices: Float64Array): number {
  return prices.reduce((most, price) => Math.max(most, Math.abs(price)), 0);
}
