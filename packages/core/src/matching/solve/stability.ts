/**
 * Stability: pairs of people who would both rather be together than with whom they have. Optimal matchings are not stable in general;
 * the figure shows what the whole asks of single people. Compared with deferred acceptance (Gale and Shapley, "College admissions and
 * the stability of marriage", Amer. Math. Monthly 69, 1962), where no such pair exists.
 */
import { emptyAssignment, none, place } from "./assignment.ts";
import type { Graph } from "./graph.ts";
import { valueOf } from "./solve.ts";
import { scoreOf } from "./worst.ts";

export interface Stability {
  blockingPairs: number;
  /** What deferred acceptance would give: nobody would want to change, but how many are matched, and how well? */
  deferred: { matched: number; worst: number | null; total: number };
}

/** Both sides prefer who scores higher. O(edges log edges). */
export function stabilityOf(graph: Graph, capacity: Int32Array, of: Int32Array): Stability {
  const { load: _, ...deferred } = valueOf(graph, deferredAcceptance(graph, capacity), capacity, new Int32Array(graph.cols));
  return { blockingPairs: blockingPairs(graph, capacity, of), deferred };
}

/** Edges whose row and column would both rather have each other: above the row's own score, and above someone on the column or onto a free place. */
export function blockingPairs(graph: Graph, capacity: Int32Array, of: Int32Array): number {
  const own = new Float64Array(graph.rows).fill(Number.NEGATIVE_INFINITY);
  const bar = new Float64Array(graph.cols).fill(Number.POSITIVE_INFINITY);
  const load = new Int32Array(graph.cols);
  of.forEach((c, r) => {
    if (c === none) return;
    own[r] = scoreOf(graph, r, c) as number;
    bar[c] = Math.min(bar[c] as number, own[r] as number);
    load[c] = (load[c] as number) + 1;
  });
  for (let c = 0; c < graph.cols; c += 1) {
    if ((load[c] as number) < (capacity[c] as number)) bar[c] = Number.NEGATIVE_INFINITY;
  }
  let blocking = 0;
  for (let r = 0; r < graph.rows; r += 1) {
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) {
      const s = graph.score[e] as number;
      const c = graph.col[e] as number;
      if ((capacity[c] as number) > 0 && of[r] !== c && s > (own[r] as number) && s > (bar[c] as number)) blocking += 1;
    }
  }
  return blocking;
}

/** Rows ask their columns from the best down; a column keeps the best who ask. Equal scores: the earlier asks first and stays. */
export function deferredAcceptance(graph: Graph, capacity: Int32Array): Int32Array {
  const a = emptyAssignment(graph.rows, graph.cols);
  const wishes = Array.from({ length: graph.rows }, (_, r) =>
    Int32Array.from({ length: (graph.start[r + 1] as number) - (graph.start[r] as number) }, (_, i) => (graph.start[r] as number) + i).sort(
      (x, y) => (graph.score[y] as number) - (graph.score[x] as number) || x - y,
    ),
  );
  const next = new Int32Array(graph.rows);
  const asking = Array.from({ length: graph.rows }, (_, r) => graph.rows - 1 - r);
  for (let r = asking.pop(); r !== undefined; r = asking.pop()) {
    const e = wishes[r]?.[next[r] as number];
    if (e === undefined) continue;
    next[r] = (next[r] as number) + 1;
    const c = graph.col[e] as number;
    if ((a.load[c] as number) < (capacity[c] as number)) place(a, r, c);
    else {
      const last = lowest(r, graph.score[e] as number, c);
      if (last !== r) {
        place(a, last, none);
        place(a, r, c);
      }
      asking.push(last);
    }
  }
  return a.of;

  function lowest(asker: number, score: number, c: number): number {
    let who = asker;
    let low = score;
    for (let k = a.first[c] as number; k !== none; k = a.next[k] as number) {
      const s = scoreOf(graph, k, c) as number;
      if (s < low) {
        low = s;
        who = k;
      }
    }
    return who;
  }
}
