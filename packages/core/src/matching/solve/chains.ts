/** The cheapest chains of moves between columns under optimal prices, free places and staying unmatched among their stops. */
import { none } from "./assignment.ts";
import type { Graph } from "./graph.ts";
import type { Transport } from "./transport.ts";

/**
 * Fills `distance` with the reduced cost of the cheapest chain from the column to every other, over edges that score `least` or more;
 * after the columns stand the free places and being unmatched. O(columns squared + edges); its working memory is used again.
 */
export function cheapestChains(graph: Graph): (t: Transport, least: number, from: number, distance: Float64Array) => void {
  const { cols, start, col, score } = graph;
  const nodes = cols + 2;
  const [free, out] = [cols, cols + 1];
  const open = new Int32Array(nodes);
  return ({ capacity, assignment: a, prices }, least, from, distance) => {
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
      if (base === Number.POSITIVE_INFINITY) break;
      const at = open[near] as number;
      open[near] = open[--left] as number;
      if (at === free) {
        for (let c = 0; c < cols; c += 1) {
          const d = base + (prices.col[c] as number);
          if ((a.load[c] as number) > 0 && d < (distance[c] as number)) distance[c] = d;
        }
        continue;
      }
      if (at !== out && (a.load[at] as number) < (capacity[at] as number)) distance[free] = Math.min(distance[free] as number, base);
      // Rows of the column move on; from the unmatched ones, in the order of rows, one comes in.
      for (
        let r = at === out ? waiting(a.of, 0) : (a.first[at] as number);
        r !== none;
        r = at === out ? waiting(a.of, r + 1) : (a.next[r] as number)
      ) {
        const offset = base + prices.top - (prices.row[r] as number);
        for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1) {
          const c = col[e] as number;
          const d = offset - (score[e] as number) + (prices.col[c] as number);
          if (d < (distance[c] as number) && (score[e] as number) >= least) distance[c] = d;
        }
        distance[out] = Math.min(distance[out] as number, base + prices.unmatched - (prices.row[r] as number));
      }
    }
  };
}

/** The next row without a column, from the given one on. */
function waiting(of: Int32Array, from: number): number {
  for (let r = from; r < of.length; r += 1) if (of[r] === none) return r;
  return none;
}
