/**
 * Leximin: after the worst pair the second worst, and so on. Level by level from the lowest score, the number of pairs at that level is
 * made as small as the levels before allow; each time only the assignments that reach it stay. Several levels are settled in one
 * pass, weighted so that one pair of a lower level outweighs all of the higher ones.
 */
import { type Face, faceOf, ranges } from "./ties/face.ts";
import type { Graph, Source } from "./graph.ts";
import { tightEdges } from "./ties/tight.ts";
import { everything } from "./total/total.ts";
import { transport } from "./total/transport.ts";
import type { Prices, Wanted } from "./total/priced.ts";
import { scoreOf } from "./worst.ts";

/** Bits of a weight (scores have 32), and of the prices made of them (whole numbers have 53). */
const bits = { weight: 30, price: 50 };

/** One pass: what a pair of each of its levels weighs, and the prices that prove the pass, as scores. */
export interface Pass {
  weights: ReadonlyMap<number, number>;
  rows: Float64Array;
  cols: Float64Array;
  /** What an unmatched row counts. */
  floor: number;
  bonus: number;
}

/** The assignments of most rows whose sorted scores are the highest from the bottom up, and the passes that lead to them. */
export interface Leximin {
  face: Face;
  passes: Pass[];
}

/** @param least edges that score less are not part of it */
export function leximinFace(source: Source, capacity: Int32Array, wanted: Wanted | null, least: number): Leximin {
  const graph = everything(source, least);
  const flat: Graph = { ...graph, score: new Int32Array(graph.score.length) };
  const t = transport(flat, capacity, wanted, 1);
  let face = faceOf({ ...t, level: null }, flat, Number.NEGATIVE_INFINITY);
  const passes: Pass[] = [passOf(t.prices, new Map(), t.prices.top - t.prices.unmatched, wanted?.bonus ?? 0)];
  let settled = Number.NEGATIVE_INFINITY;
  while (face.col.length > face.rows) {
    const scores = scoresOf(face, source);
    const levels = Array.from(new Set(scores.filter((s) => s > settled))).sort((a, b) => a - b);
    if (levels.length === 0) break;
    // A weight is multiplied by the rows twice in the price of staying unmatched.
    const digit = Math.log2(face.rows + 1);
    const count = Math.max(1, Math.min(levels.length, Math.floor(bits.weight / digit), Math.floor(bits.price / digit) - 3));
    const weights = new Map(levels.slice(0, count).map((level, i) => [level, (face.rows + 1) ** (count - 1 - i)]));
    settled = levels[count - 1] as number;
    const lighter = lightest(
      face,
      scores.map((s) => weights.get(s) ?? 0),
    );
    face = lighter.face;
    passes.push(passOf(lighter.prices, weights, -(lighter.prices.col[source.cols] as number), 0));
  }
  return { face, passes };
}

function passOf({ top, row, col }: Prices, weights: Pass["weights"], floor: number, bonus: number): Pass {
  return { weights, rows: row.map((value) => top - value), cols: col, floor, bonus };
}

/** Score of each edge of the face; above all others for being unmatched. */
function scoresOf(face: Face, source: Source): Float64Array {
  const scores = new Float64Array(face.col.length).fill(Number.POSITIVE_INFINITY);
  for (let r = 0; r < face.rows; r += 1)
    for (let e = face.start[r] as number; e < (face.start[r + 1] as number); e += 1) {
      const c = face.col[e] as number;
      if (c < face.cols - 1) scores[e] = scoreOf(source, r, c) as number;
    }
  return scores.map((s) => (s === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : s));
}

/** The part of the face whose edges weigh least together, and the prices that say so; the last column is being unmatched. */
function lightest(face: Face, weights: Float64Array): { face: Face; prices: Prices } {
  const { rows, cols, start, col, low, high } = face;
  const heavy = weights.reduce((a, b) => Math.max(a, b), 0);
  // Every optimal assignment fills the low places; the bonus keeps it so.
  const wanted: Wanted = { rows: low, bonus: (heavy + 1) * (rows + 1) };
  const graph: Graph = { rows, cols, start, col, score: Int32Array.from(weights, (w) => -w) };
  const t = transport(graph, high, wanted, heavy + 1);
  const tight = tightEdges(graph, { ...t, level: null }, Number.NEGATIVE_INFINITY);
  return { face: { ...face, start: tight.start, col: tight.col, ...ranges(t), assignment: t.assignment }, prices: t.prices };
}
