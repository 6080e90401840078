/**
 * What proves a solution without solving anything: a group of rows whose columns have too few places (for how many are matched),
 * such a group again for edges above the worst pair, both again for the places that should be filled, and prices that no assignment
 * can beat (for the total or the sorted list).
 */
import { type Assignment, matched, none } from "../assignment.ts";
import { maximise } from "../cardinality.ts";
import type { Source } from "../graph.ts";
import type { Transport } from "../total/priced.ts";
import { above } from "../worst.ts";

export interface Certificate {
  /** Rows that have only so many places together that no more rows can be matched. Empty when all are. */
  matched: number[];
  /** Rows that have too few places with edges above the worst pair; null when a lock, a wanted place, or nothing, bounds the worst pair. */
  worst: number[] | null;
  /**
   * The same when only the wanted places are counted: no more of them can be filled, and fewer with edges above the worst pair (null
   * when something else bounds it). Null when none is wanted.
   */
  wanted: { matched: number[]; worst: number[] | null } | null;
  /** Prices for the total among edges that score `least` or more; null when the objective does not look at the total so. */
  total: {
    least: number;
    /** Row and column prices: every such edge scores at most their sum. */
    rows: number[];
    cols: number[];
    /** No row price is below it: what an unmatched row counts. */
    floor: number;
    /** What filling a wanted place counts; more than any difference of totals. */
    bonus: number;
  } | null;
  /** Proof of the whole sorted list of scores; null unless it is the objective. */
  sorted: Sorted | null;
}

/**
 * Prices as for the total, when a pair counts less by the weight of its score. One pair of a level weighs more than all rows together could
 * at the later levels, so the least weight is the sorted list that is highest from the bottom up.
 */
export interface Sorted {
  least: number;
  /** From the lowest score up; every score that the solution uses. Pairs of other scores weigh nothing. */
  levels: { score: number; weight: bigint }[];
  rows: bigint[];
  cols: bigint[];
  floor: bigint;
  bonus: bigint;
}

/** Rows that chains of moves reach from the unmatched rows: their columns are full of rows of the same group. */
export function cut(source: Source, least: number, a: Assignment): number[] {
  const { rows, start, col, score } = source;
  const inside = new Uint8Array(rows);
  const reached = new Uint8Array(source.cols);
  const queue: number[] = [];
  for (let r = 0; r < rows; r += 1) if (a.of[r] === none) queue.push(r);
  for (const r of queue) inside[r] = 1;
  for (let head = 0; head < queue.length; head += 1) {
    const r = queue[head] as number;
    const first = start[r] as number;
    for (let e = first; e < (start[r + 1] as number); e += 1) {
      const c = col === null ? e - first : (col[e] as number);
      if ((score[e] as number) < least || reached[c] === 1) continue;
      reached[c] = 1;
      for (let k = a.first[c] as number; k !== none; k = a.next[k] as number) {
        if (inside[k] === 0) queue.push(k);
        inside[k] = 1;
      }
    }
  }
  return queue.sort((x, y) => x - y);
}

/** The group that shows that edges scoring more than `worst` match fewer rows; null when they match as many. */
export function cutAbove(source: Source, capacity: Int32Array, a: Assignment, worst: number): number[] | null {
  const higher = above(source, a, worst + 1);
  maximise(source, capacity, worst + 1, higher);
  return matched(higher) < matched(a) ? cut(source, worst + 1, higher) : null;
}

/** The prices of a solved source, as scores. */
export function pricesOf({ prices, wanted }: Transport, least: number): Certificate["total"] {
  return {
    least,
    rows: Array.from(prices.row, (value) => prices.top - value),
    cols: Array.from(prices.col),
    floor: prices.top - prices.unmatched,
    bonus: wanted?.bonus ?? 0,
  };
}
