/**
 * The highest total among assignments that match the most rows, on a sparse graph: a round of bids, then shortest augmenting paths
 * with dual prices. Capacities are kept as numbers; being unmatched is a column of its own, dearer than any chain of moves.
 */
import { emptyAssignment, none } from "../assignment.ts";
import { augment, createSearch } from "./augment.ts";
import { bid } from "./bid.ts";
import type { Graph } from "../graph.ts";
import { placeCost, type Prices, type Transport, type Wanted } from "./priced.ts";

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
