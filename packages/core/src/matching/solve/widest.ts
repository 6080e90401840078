/**
 * Chains of moves between columns and how wide each is: the lowest score it has to use. All at once, by the closure of Floyd and Warshall
 * with minimum and maximum in the place of sum and minimum (Comm. ACM 5, 1962).
 */
import { none } from "./assignment.ts";
import type { Graph } from "./graph.ts";

/**
 * A function that tells, for a column that has to give up a place and a row that frees its own, the lowest score on the widest chain
 * between them without anybody losing a match; -Infinity when there is none, Infinity when no move is needed. O(columns cubed).
 */
export function widestChains(graph: Graph, capacity: Int32Array, of: Int32Array): (col: number, row: number) => number {
  // Columns, then the free places, then being unmatched.
  const nodes = graph.cols + 2;
  const [free, out] = [graph.cols, graph.cols + 1];
  const width = new Float64Array(nodes * nodes).fill(Number.NEGATIVE_INFINITY);
  const load = new Int32Array(graph.cols);
  for (const c of of) if (c !== none) load[c] = (load[c] as number) + 1;
  for (let r = 0; r < graph.rows; r += 1) {
    const home = (of[r] === none ? out : (of[r] as number)) * nodes;
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) {
      const at = home + (graph.col[e] as number);
      if ((graph.score[e] as number) > (width[at] as number)) width[at] = graph.score[e] as number;
    }
  }
  for (let c = 0; c < graph.cols; c += 1) {
    if ((load[c] as number) < (capacity[c] as number)) width[c * nodes + free] = Number.POSITIVE_INFINITY;
    if ((load[c] as number) > 0) width[free * nodes + c] = Number.POSITIVE_INFINITY;
    // Rows that are placed may be left for one that is not: as many stay matched.
    if ((load[c] as number) > 0) width[c * nodes + out] = Number.POSITIVE_INFINITY;
    width[c * nodes + c] = Number.POSITIVE_INFINITY;
  }
  width[free * nodes + free] = Number.POSITIVE_INFINITY;
  width[out * nodes + out] = Number.POSITIVE_INFINITY;
  for (let k = 0; k < nodes; k += 1) {
    for (let i = 0; i < nodes; i += 1) {
      const first = width[i * nodes + k] as number;
      if (first === Number.NEGATIVE_INFINITY) continue;
      for (let j = 0; j < nodes; j += 1) {
        const through = Math.min(first, width[k * nodes + j] as number);
        if (through > (width[i * nodes + j] as number)) width[i * nodes + j] = through;
      }
    }
  }
  return (col, row) => width[col * nodes + (of[row] === none ? out : (of[row] as number))] as number;
}
