/** The cheapest chain of moves between two columns under optimal prices, free places and staying unmatched among its stops. */
import { none } from "./assignment.ts";
import type { Graph } from "./graph.ts";
import type { Transport } from "./transport.ts";

/**
 * A function that gives the reduced cost of the cheapest chain that takes a place from column `from` and gives one to `home` (none:
 * leaves somebody unmatched instead) over edges that score `least` or more; Infinity when there is none. O(columns squared + edges); its memory is used again.
 */
export function cheapestChains(graph: Graph): (t: Transport, least: number, from: number, home: number) => number {
  const { cols, start, col, score } = graph;
  // Columns, then the free places, then being unmatched.
  const nodes = cols + 2;
  const [free, out] = [cols, cols + 1];
  const distance = new Float64Array(nodes);
  const open = new Int32Array(nodes);
  return ({ capacity, assignment: a, prices }, least, from, home) => {
    const target = home === none ? out : home;
    distance.fill(Number.POSITIVE_INFINITY);
    distance[from] = 0;
    for (let c = 0; c < nodes; c += 1) open[c] = c;
    for (let left = nodes; left > 0; ) {
      let near = 0;
      let base = distance[open[0] as number] as number;
      for (let i = 1; i < left; i += 1) {
        const d = distance[open[i] as number] as number;
        if (d >= base) continue;
        base = d;
        near = i;
      }
      // Nothing that is left can come cheaper than the target is reached already.
      if (base >= (distance[target] as number)) break;
      const at = open[near] as number;
      open[near] = open[--left] as number;
      if (at === free) {
        for (let c = 0; c < cols; c += 1) {
          const d = base + (prices.col[c] as number);
          if ((a.load[c] as number) > 0 && d < (distance[c] as number)) distance[c] = d;
        }
      } else if (at === out) {
        for (let r = 0; r < graph.rows; r += 1) if (a.of[r] === none) leave(r, base);
      } else {
        if ((a.load[at] as number) < (capacity[at] as number)) distance[free] = Math.min(distance[free] as number, base);
        for (let r = a.first[at] as number; r !== none; r = a.next[r] as number) leave(r, base);
      }
    }
    return distance[target] as number;

    function leave(r: number, base: number): void {
      const offset = base + prices.top - (prices.row[r] as number);
      const bound = distance[target] as number;
      for (let e = start[r] as number; e < (start[r + 1] as number); e += 1) {
        const c = col[e] as number;
        const d = offset - (score[e] as number) + (prices.col[c] as number);
        if (d < bound && (score[e] as number) >= least && d < (distance[c] as number)) distance[c] = d;
      }
      distance[out] = Math.min(distance[out] as number, base + prices.unmatched - (prices.row[r] as number));
    }
  };
}
