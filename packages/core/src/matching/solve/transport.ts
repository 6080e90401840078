/**
 * The highest total among assignments that match the most rows, on a sparse graph: a round of bids, then shortest augmenting paths
 * with dual prices. Capacities are kept as numbers; being unmatched is a column of its own, dearer than any chain of moves.
 */
import { type Assignment, emptyAssignment, none } from "./assignment.ts";
import { augment, createSearch } from "./augment.ts";
import { bid } from "./bid.ts";
import type { Graph } from "./graph.ts";

/**
 * Prices that prove a total: cost of an edge = top - score; for each edge cost + price of the column >= value of the row, with
 * equality where a row is placed; a column with places left has price 0; a row's value is at most `unmatched`, with equality
 * where a row has no column.
 */
export interface Prices {
  top: number;
  unmatched: number;
  row: Float64Array;
  col: Float64Array;
}

/** Cost of the first `rows` places of a column is lower by `bonus`, so that they are filled when possible. */
export interface Wanted {
  rows: Int32Array;
  bonus: number;
}

export interface Transport {
  graph: Graph;
  capacity: Int32Array;
  wanted: Wanted | null;
  assignment: Assignment;
  prices: Prices;
}

/** What the next place of the column costs. */
export function placeCost(wanted: Wanted | null, col: number, load: number): number {
  return wanted !== null && load < (wanted.rows[col] as number) ? -wanted.bonus : 0;
}

/** Prices at which every column is worth its next place, or a guess that is higher. */
export function firstPrices(capacity: Int32Array, wanted: Wanted | null, guess: Float64Array | null = null): Float64Array {
  return Float64Array.from(capacity, (places, c) => (places === 0 ? 0 : guess === null ? placeCost(wanted, c, 0) : (guess[c] as number)));
}

/**
 * Solves from nothing. Numbers stay whole: below 2^53 as long as spread (or twice the bonus) times rows does.
 * @param spread more than the range of scores
 */
export function transport(
  graph: Graph,
  capacity: Int32Array,
  wanted: Wanted | null,
  spread: number,
  first = firstPrices(capacity, wanted),
): Transport {
  let top = 0;
  for (let e = 0; e < graph.score.length; e += 1) if ((graph.score[e] as number) > top) top = graph.score[e] as number;
  const unmatched = (wanted === null ? spread : 4 * wanted.bonus) * (graph.rows + 1);
  const prices: Prices = { top, unmatched, row: new Float64Array(graph.rows), col: first.slice() };
  const t: Transport = { graph, capacity, wanted, assignment: emptyAssignment(graph.rows, graph.cols), prices };
  finish(t);
  return t;
}

/** Places every row that has no column, as far as that is best. */
export function finish(t: Transport): void {
  const { of } = t.assignment;
  const waiting = Int32Array.from(of.keys()).filter((r) => of[r] === none);
  const search = createSearch(t.graph.cols);
  for (const row of bid(t, waiting)) augment(t, search, row);
}
