/**
 * A group of rows that cannot all be matched, and no smaller one inside it: the alternating tree of an unmatched row in an
 * assignment of most rows. Without any one of its rows the rest fits, because that row's place becomes free along the tree.
 */
import { type Assignment, none } from "../assignment.ts";
import type { Graph } from "../graph.ts";

export interface Violator {
  rows: Int32Array;
  /** Every column with an edge to one of the rows. */
  cols: Int32Array;
  /** All their places together: fewer than rows. */
  places: number;
}

/** Edges that are looked at before the smallest group so far is good enough: many unmatched rows, each with a large group, are. */
const patience = 50_000_000;

/** The smallest of the groups grown from each unmatched row (the first of several); `widest` must match the most rows. */
export function violator(graph: Graph, capacity: Int32Array, widest: Assignment): Violator {
  const { start, col } = graph;
  // The root that a row or column was reached from last, so that nothing has to be wiped between two searches.
  const grown = { rows: new Int32Array(graph.rows).fill(none), cols: new Int32Array(graph.cols).fill(none) };
  let best: { rows: number[]; cols: number[] } = { rows: [], cols: [] };
  let looked = 0;
  for (let root = 0; root < graph.rows && looked < patience && best.rows.length !== 1; root += 1) {
    if (widest.of[root] !== none) continue;
    const group = grow(root, best.rows.length === 0 ? graph.rows + 1 : best.rows.length);
    if (group !== undefined) best = group;
  }
  const places = best.cols.reduce((sum, c) => sum + (capacity[c] as number), 0);
  return { rows: Int32Array.from(best.rows).sort(), cols: Int32Array.from(best.cols).sort(), places };

  /** The group grown from `root`; undefined as soon as it has as many rows as `enough`. */
  function grow(root: number, enough: number): typeof best | undefined {
    const rows = [root];
    const cols: number[] = [];
    grown.rows[root] = root;
    for (let head = 0; head < rows.length; head += 1) {
      const r = rows[head] as number;
      looked += (start[r + 1] as number) - (start[r] as number);
      for (let e = start[r] as number; e < (start[r + 1] as number); e += 1) {
        const c = col[e] as number;
        if (grown.cols[c] === root) continue;
        grown.cols[c] = root;
        cols.push(c);
        for (let k = widest.first[c] as number; k !== none; k = widest.next[k] as number) {
          if (grown.rows[k] === root) continue;
          grown.rows[k] = root;
          if (rows.push(k) >= enough) return undefined;
        }
      }
    }
    return { rows, cols };
  }
}
