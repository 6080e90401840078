/** Chains of moves between columns and how wide each is: the lowest score it has to use (Dijkstra with minimum in the place of sum). */
import { none } from "./assignment.ts";
import type { Graph } from "./graph.ts";
import { eachMove, nodesOf } from "./moves.ts";

/**
 * A function that tells, for a column that has to give up a place and a row that frees its own, the lowest score on the widest chain
 * between them without anybody losing a match; -Infinity when there is none, Infinity when no move is needed. O(columns squared) for
 * each column it is asked about.
 */
export function widestChains(graph: Graph, capacity: Int32Array, of: Int32Array): (col: number, row: number) => number {
  const { count, free, out } = nodesOf(graph.cols);
  const width = new Float64Array(count * count).fill(Number.NEGATIVE_INFINITY);
  const load = new Int32Array(graph.cols);
  for (let r = 0; r < graph.rows; r += 1) if (of[r] !== none) load[of[r] as number] = (load[of[r] as number] as number) + 1;
  const { score } = graph;
  eachMove(graph, of, (entry, e) => {
    if ((score[e] as number) > (width[entry] as number)) width[entry] = score[e] as number;
  });
  for (let c = 0; c < graph.cols; c += 1) {
    if ((load[c] as number) < (capacity[c] as number)) width[c * count + free] = Number.POSITIVE_INFINITY;
    if ((load[c] as number) > 0) width[free * count + c] = Number.POSITIVE_INFINITY;
    // Rows that are placed may be left for one that is not: as many stay matched.
    if ((load[c] as number) > 0) width[c * count + out] = Number.POSITIVE_INFINITY;
  }
  const open = new Int32Array(count);
  const known: (Float64Array | undefined)[] = [];
  return (col, row) => {
    known[col] ??= widestFrom(width, count, col, open);
    return known[col][of[row] === none ? out : (of[row] as number)] as number;
  };
}

function widestFrom(width: Float64Array, count: number, from: number, open: Int32Array): Float64Array {
  const reach = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  reach[from] = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i += 1) open[i] = i;
  let near = from;
  for (let left = count, base = Number.POSITIVE_INFINITY; base > Number.NEGATIVE_INFINITY; ) {
    const at = (open[near] as number) * count;
    open[near] = open[--left] as number;
    const bound = base;
    base = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < left; i += 1) {
      const to = open[i] as number;
      const w = width[at + to] as number;
      const through = w < bound ? w : bound;
      let known = reach[to] as number;
      if (through > known) {
        known = through;
        reach[to] = through;
      }
      if (known > base) {
        base = known;
        near = i;
      }
    }
  }
  return reach;
}
