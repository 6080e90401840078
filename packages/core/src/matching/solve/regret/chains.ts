/** The cheapest chains of moves between columns under optimal prices, free places and staying unmatched among their stops. */
import { none } from "../assignment.ts";
import { nodesOf } from "./moves.ts";
import type { Transport } from "../total/priced.ts";

/** Whole numbers, in 32 bits when all of them fit. */
export type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Two numbers below it add up within 32 bits. */
const half = 2 ** 30;

export interface Moves {
  /** Reduced cost of every single move, by from times nodes plus to. */
  cost: Numbers;
  /** Where no move or chain leads: more than any cost. */
  far: number;
  /** The prices that it is reduced by. */
  value: Numbers;
  price: Numbers;
}

/**
 * The moves under edges that score `least` or more. In 32 bits when every chain of them, also under lower scores, fits: in a young process
 * other numbers are each an object of its own.
 */
export function movesOf({ graph, capacity, assignment: a, prices }: Transport, least: number): Moves {
  const { count, free, out } = nodesOf(graph.cols);
  const { rows, start, col, score } = graph;
  const { top, unmatched } = prices;
  const short = fits(prices, score, count);
  const far = short ? half : Number.POSITIVE_INFINITY;
  const value = short ? Int32Array.from(prices.row) : prices.row.slice();
  const price = short ? Int32Array.from(prices.col) : prices.col.slice();
  const cost = (short ? new Int32Array(count * count) : new Float64Array(count * count)).fill(far);
  for (let r = 0; r < rows; r += 1) {
    const home = a.of[r] as number;
    const at = (home === none ? out : home) * count;
    const offset = top - (value[r] as number);
    for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1) {
      const s = score[e] as number;
      if (s < least) continue;
      const c = col[e] as number;
      const d = offset - s + (price[c] as number);
      if (d < (cost[at + c] as number)) cost[at + c] = d;
    }
    if (home === none) continue;
    cost[at + out] = Math.min(cost[at + out] as number, unmatched - (value[r] as number));
    cost[free * count + home] = price[home] as number;
  }
  for (let c = 0; c < graph.cols; c += 1) if ((a.load[c] as number) < (capacity[c] as number)) cost[c * count + free] = 0;
  return { cost, far, value, price };
}

/** Whether no chain of moves can cost more than 32 bits hold, whatever scores are let in. */
function fits({ top, row, col }: Transport["prices"], score: Int32Array, count: number): boolean {
  let [low, least, most] = [top, top, top];
  for (let e = 0; e < score.length; e += 1) if ((score[e] as number) < low) low = score[e] as number;
  for (let r = 0; r < row.length; r += 1) {
    if ((row[r] as number) < least) least = row[r] as number;
    if ((row[r] as number) > most) most = row[r] as number;
  }
  for (let c = 0; c < col.length; c += 1) if ((col[c] as number) > most) most = col[c] as number;
  return count * (top - low + most - least) < half;
}

/** Fills `distance` with the cost of the cheapest chain from the column to every other. O(columns squared). @param open working memory */
export function cheapestFrom({ cost, far }: Moves, from: number, distance: Numbers, open: Int32Array): void {
  const count = distance.length;
  distance.fill(far);
  distance[from] = 0;
  for (let i = 0; i < count; i += 1) open[i] = i;
  let near = from;
  for (let left = count, base = 0; base < far; ) {
    const at = (open[near] as number) * count;
    open[near] = open[--left] as number;
    const offset = base;
    base = far;
    for (let i = 0; i < left; i += 1) {
      const to = open[i] as number;
      const d = offset + (cost[at + to] as number);
      let known = distance[to] as number;
      if (d < known) {
        known = d;
        distance[to] = d;
      }
      if (known < base) {
        base = known;
        near = i;
      }
    }
  }
}
