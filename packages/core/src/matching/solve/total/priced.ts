/** A transport problem under way: its assignment and the dual prices that prove it. */
import type { Assignment } from "../assignment.ts";
import type { Graph } from "../graph.ts";

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
