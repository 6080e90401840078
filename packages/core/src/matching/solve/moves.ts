/**
 * Moves between columns as a full matrix: what one row that goes from one to another makes of a chain. After the columns stand the free
 * places and being unmatched, so that giving up a place and taking one are moves like all others.
 */
import { none } from "./assignment.ts";
import type { Graph } from "./graph.ts";

export interface Nodes {
  count: number;
  free: number;
  out: number;
}

export function nodesOf(cols: number): Nodes {
  return { count: cols + 2, free: cols, out: cols + 1 };
}

/** Calls `see` with the entry of every edge's move (from times nodes plus to), the edge and its row. */
export function eachMove({ rows, cols, start, col }: Graph, of: Int32Array, see: (entry: number, edge: number, row: number) => void): void {
  const { count, out } = nodesOf(cols);
  for (let r = 0; r < rows; r += 1) {
    const home = (of[r] === none ? out : (of[r] as number)) * count;
    for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1) see(home + (col[e] as number), e, r);
  }
}
