/** Chains of moves between columns and how wide each is: the lowest score it has to use (Dijkstra with minimum in the place of sum). */
import { none } from "../assignment.ts";
import type { Graph } from "../graph.ts";
import { nodesOf } from "./moves.ts";

/** Below every score: where no chain leads. */
export const closed = -(2 ** 31);

/**
 * A function that tells, for a column that has to give up a place and a row that frees its own, the lowest score on the widest chain
 * between them without anybody losing a match; `closed` when there is none. O(columns squared) for each column it is asked about.
 * @param most wider chains count as this
 */
export function widestChains(graph: Graph, capacity: Int32Array, of: Int32Array, most: number): (col: number, row: number) => number {
  const { rows, cols, start, col: target, score } = graph;
  const { count, free, out } = nodesOf(cols);
  const width = new Int32Array(count * count).fill(closed);
  const load = new Int32Array(cols);
  for (let r = 0; r < rows; r += 1) {
    const home = of[r] as number;
    if (home !== none) load[home] = (load[home] as number) + 1;
    const at = (home === none ? out : home) * count;
    for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1) {
      const s = score[e] as number;
      const entry = at + (target[e] as number);
      if (s > (width[entry] as number)) width[entry] = s < most ? s : most;
    }
  }
  for (let c = 0; c < cols; c += 1) {
    if ((load[c] as number) < (capacity[c] as number)) width[c * count + free] = most;
    if ((load[c] as number) === 0) continue;
    width[free * count + c] = most;
    // Rows that are placed may be left for one that is not: as many stay matched.
    width[c * count + out] = most;
  }
  const open = new Int32Array(count);
  const known: (Int32Array | undefined)[] = [];
  return (col, row) => {
    known[col] ??= widestFrom(width, count, col, open, most);
    return known[col][of[row] === none ? out : (of[row] as number)] as number;
  };
}

function widestFrom(width: Int32Array, count: number, from: number, open: Int32Array, most: number): Int32Array {
  const reach = new Int32Array(count).fill(closed);
  reach[from] = most;
  for (let i = 0; i < count; i += 1) open[i] = i;
  let near = from;
  for (let left = count, base = most; base > closed; ) {
    const at = (open[near] as number) * count;
    open[near] = open[--left] as number;
    const bound = base;
    base = closed;
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
