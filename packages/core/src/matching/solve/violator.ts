/**
 * A group of rows that cannot all be matched, and no smaller one inside it: the alternating tree of an unmatched row in an
 * assignment of most rows. Without any one of its rows the rest fits, because that row's place becomes free along the tree.
 */
import { type Assignment, none } from "./assignment.ts";
import type { Graph } from "./graph.ts";

export interface Violator {
  rows: Int32Array;
  /** Every column with an edge to one of the rows. */
  cols: Int32Array;
  /** All their places together: fewer than rows. */
  places: number;
}

/** The violator grown from `root`. O(edges). */
export function violatorFrom(graph: Graph, capacity: Int32Array, widest: Assignment, root: number): Violator {
  const inTree = new Uint8Array(graph.rows);
  const reached = new Uint8Array(graph.cols);
  const rows = [root];
  const cols: number[] = [];
  inTree[root] = 1;
  for (let head = 0; head < rows.length; head += 1) {
    const r = rows[head] as number;
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) {
      const c = graph.col[e] as number;
      if (reached[c] === 1) continue;
      reached[c] = 1;
      cols.push(c);
      for (let k = widest.first[c] as number; k !== none; k = widest.next[k] as number) {
        if (inTree[k] === 1) continue;
        inTree[k] = 1;
        rows.push(k);
      }
    }
  }
  const places = cols.reduce((sum, c) => sum + (capacity[c] as number), 0);
  return { rows: Int32Array.from(rows).sort(), cols: Int32Array.from(cols).sort(), places };
}

/** The smallest of the groups grown from each unmatched row (the first of several); `widest` must match the most rows. */
export function violator(graph: Graph, capacity: Int32Array, widest: Assignment): Violator {
  let best: Violator | undefined;
  for (let r = 0; r < graph.rows; r += 1) {
    if (widest.of[r] !== none) continue;
    const group = violatorFrom(graph, capacity, widest, r);
    if (best === undefined || group.rows.length < best.rows.length) best = group;
  }
  return best ?? { rows: new Int32Array(), cols: new Int32Array(), places: 0 };
}
