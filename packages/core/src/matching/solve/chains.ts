/** The cheapest chains of moves between columns under optimal prices, free places and staying unmatched among their stops. */
import { none } from "./assignment.ts";
import { eachMove, nodesOf } from "./moves.ts";
import type { Transport } from "./transport.ts";

/** Reduced cost of every single move, by from times nodes plus to; Infinity where there is none. */
export function moveCosts({ graph, capacity, assignment: a, prices }: Transport): Float64Array {
  const { count, free, out } = nodesOf(graph.cols);
  const { top, unmatched, row: value, col: price } = prices;
  const { score, col } = graph;
  const cost = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  eachMove(graph, a.of, (entry, e, r) => {
    const d = top - (score[e] as number) + (price[col[e] as number] as number) - (value[r] as number);
    if (d < (cost[entry] as number)) cost[entry] = d;
  });
  for (let r = 0; r < graph.rows; r += 1) {
    if (a.of[r] === none) continue;
    const entry = (a.of[r] as number) * count + out;
    cost[entry] = Math.min(cost[entry] as number, unmatched - (value[r] as number));
  }
  for (let c = 0; c < graph.cols; c += 1) {
    if ((a.load[c] as number) < (capacity[c] as number)) cost[c * count + free] = 0;
    if ((a.load[c] as number) > 0) cost[free * count + c] = price[c] as number;
  }
  return cost;
}

/** Fills `distance` with the cost of the cheapest chain from the column to every other. O(columns squared). @param open working memory */
export function cheapestFrom(cost: Float64Array, from: number, distance: Float64Array, open: Int32Array): void {
  const count = distance.length;
  distance.fill(Number.POSITIVE_INFINITY);
  distance[from] = 0;
  for (let i = 0; i < count; i += 1) open[i] = i;
  let near = from;
  for (let left = count, base = 0; base < Number.POSITIVE_INFINITY; ) {
    const at = (open[near] as number) * count;
    open[near] = open[--left] as number;
    const offset = base;
    base = Number.POSITIVE_INFINITY;
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
