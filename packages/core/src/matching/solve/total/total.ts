/**
 * The highest total on a source of any density. Large sources are solved on a shortlist of each row's best edges. The prices then
 * tell which rows might find something better outside; these are looked through again, until there is none: that is the proof.
 */
import { type Assignment, none, place } from "../assignment.ts";
import { atLeast, type Graph, graphOf, type Source } from "../graph.ts";
import { createSweep, sweep } from "./dense.ts";
import { estimatePrices } from "./estimate.ts";
import { refill } from "./refill.ts";
import { bestEdges, merge } from "./shortlist.ts";
import { finish, firstPrices, transport } from "./transport.ts";
import type { Transport, Wanted } from "./priced.ts";
import { scoreOf } from "../worst.ts";

/** How large sources are cut down. */
export interface Cut {
  /** Edges of each row that a shortlist begins with, and that each further look adds. */
  size: number;
  /** Looks at a quarter of the rows or more after which the rest is solved on the whole source. */
  patience: number;
  /** Sources of fewer rows are solved whole. */
  rows: number;
}
const usual: Cut = { size: 20, patience: 4, rows: 64 };

export interface Total extends Transport {
  /** Cost and price together of any edge outside the graph, at least, for each row; null when the graph has all that count. */
  level: Float64Array | null;
}

/** What to solve. */
export interface Ask {
  capacity: Int32Array;
  wanted: Wanted | null;
  /** Matches the most rows; its edges are on the shortlist, so that this can match as many as the source. */
  widest: Assignment;
  /** Edges that score less do not count. */
  least: number;
  /** More than the range of scores. */
  spread: number;
}

/** Solves the source for the highest total among assignments of most rows. */
export function highestTotal(
  source: Source,
  { capacity, wanted, widest, least, spread }: Ask,
  { size, patience, rows }: Cut = usual,
): Total {
  if (source.score.length <= 2 * size * source.rows || source.rows < rows) {
    return { ...transport(everything(source, least), capacity, wanted, spread), level: null };
  }
  // Levels hold as long as prices only rise, so they are taken under the prices that the search begins with.
  const first = firstPrices(capacity, wanted, wanted === null ? estimatePrices(source, capacity) : null);
  const { graph, floor } = bestEdges(source, size, null, first.some((p) => p !== 0) ? first : null, least);
  const t = transport(merge(graph, edgesOf(source, widest)), capacity, wanted, spread, first);
  const { prices } = t;
  const level = floor.map((f) => prices.top - f);
  for (let long = 0; ; ) {
    const before = prices.col.slice();
    refill(t);
    lower(level, before, prices.col);
    const asked = Int32Array.from(level.keys()).filter((r) => (prices.row[r] as number) > (level[r] as number));
    if (asked.length === 0) return { ...t, level };
    if (asked.length * 4 > source.rows) long += 1;
    if (long > patience) return whole(t, source, least);
    const more = bestEdges(source, size, asked, prices.col, least);
    t.graph = merge(t.graph, more.graph);
    for (const r of asked) level[r] = prices.top - (more.floor[r] as number);
    // A row that now sees something better starts again.
    for (const r of asked) if (cheapest(t, r) < (prices.row[r] as number)) place(t.assignment, r, none);
    finish(t);
  }
}

/** The assignment's pairs as a graph. */
function edgesOf(source: Source, { of }: Assignment): Graph {
  const row = Array.from(of.keys()).filter((r) => of[r] !== none);
  const col = row.map((r) => of[r] as number);
  return graphOf(source.rows, source.cols, { row, col, score: row.map((r, i) => scoreOf(source, r, col[i] as number) as number) });
}

/** Solves the whole source, from the prices found so far. */
function whole(t: Transport, source: Source, least: number): Total {
  const { prices, assignment } = t;
  const swept = source.col === null && least === Number.NEGATIVE_INFINITY;
  t.graph = everything(source, least);
  for (let r = 0; r < source.rows; r += 1) {
    const low = cheapest(t, r);
    if (low >= (prices.row[r] as number)) continue;
    prices.row[r] = low;
    place(assignment, r, none);
  }
  if (swept) {
    const memory = createSweep(source.cols);
    for (let r = 0; r < source.rows; r += 1) if (assignment.of[r] === none) sweep(t, source, memory, r);
  } else finish(t);
  refill(t);
  return { ...t, level: null };
}

/** What the row would pay at the cheapest of its edges. */
function cheapest({ graph, prices }: Transport, row: number): number {
  let low = prices.unmatched;
  for (let e = graph.start[row] as number; e < (graph.start[row + 1] as number); e += 1) {
    const v = prices.top - (graph.score[e] as number) + (prices.col[graph.col[e] as number] as number);
    if (v < low) low = v;
  }
  return low;
}

/** Prices that fell since the levels were taken pull all of them down. */
function lower(level: Float64Array, before: Float64Array, after: Float64Array): void {
  let fall = 0;
  for (let c = 0; c < before.length; c += 1) fall = Math.max(fall, (before[c] as number) - (after[c] as number));
  if (fall > 0) for (let r = 0; r < level.length; r += 1) level[r] = (level[r] as number) - fall;
}

/** The source with its columns written out. */
export function everything(source: Source, least: number): Graph {
  const { rows, cols, start } = source;
  const col = source.col ?? Int32Array.from({ length: source.score.length }, (_, e) => e % cols);
  return atLeast({ rows, cols, start, col, score: source.score }, least);
}
