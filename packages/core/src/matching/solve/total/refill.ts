/**
 * Places that stand empty although their column has a price: the cheapest chain of moves that fills one, or the lower price at
 * which nobody wants it (the search of `augment.ts` run backwards, from the place to the rows that would come).
 */
import { none, place } from "../assignment.ts";
import type { Graph } from "../graph.ts";
import { createHeap, pop, push, reset } from "./heap.ts";
import { placeCost, type Transport } from "./priced.ts";

/** Edges by column: the row, and what the edge scores. */
function byColumn({ rows, cols, start, col, score }: Graph): { start: Int32Array; row: Int32Array; score: Int32Array } {
  const begin = new Int32Array(cols + 1);
  for (let e = 0; e < col.length; e += 1) begin[(col[e] as number) + 1] = (begin[(col[e] as number) + 1] as number) + 1;
  for (let c = 0; c < cols; c += 1) begin[c + 1] = (begin[c + 1] as number) + (begin[c] as number);
  const next = begin.slice();
  const row = new Int32Array(col.length);
  const scores = new Int32Array(col.length);
  for (let r = 0; r < rows; r += 1) {
    for (let e = start[r] as number; e < (start[r + 1] as number); e += 1) {
      const at = next[col[e] as number] as number;
      next[col[e] as number] = at + 1;
      row[at] = r;
      scores[at] = score[e] as number;
    }
  }
  return { start: begin, row, score: scores };
}

/** Fills or devalues every empty place that has a price, so that the prices prove the assignment optimal. */
export function refill(t: Transport): void {
  const { cols } = t.graph;
  const excess = (c: number) => {
    const held = t.assignment.load[c] as number;
    return held < (t.capacity[c] as number) ? (t.prices.col[c] as number) - placeCost(t.wanted, c, held) : 0;
  };
  let pull: ((hole: number, most: number) => void) | undefined;
  for (let c = 0; c < cols; c += 1) {
    for (let over = excess(c); over > 0; over = excess(c)) {
      pull ??= puller(t);
      pull(c, over);
    }
  }
}

function puller(t: Transport): (hole: number, most: number) => void {
  const { assignment: a, wanted } = t;
  const { row: value, col: price, top } = t.prices;
  const edges = byColumn(t.graph);
  const heap = createHeap(t.graph.cols);
  const distance = new Float64Array(t.graph.cols).fill(Number.POSITIVE_INFINITY);
  const by = new Int32Array(t.graph.cols);
  const to = new Int32Array(t.graph.rows);
  return (hole, most) => {
    const touched = [hole];
    const settled: number[] = [];
    let best = most;
    let comer: number = none;
    distance[hole] = 0;
    reset(heap);
    push(heap, hole, 0);
    for (let c = pop(heap); c !== none; c = pop(heap)) {
      const base = distance[c] as number;
      if (base >= best) break;
      settled.push(c);
      for (let e = edges.start[c] as number; e < (edges.start[c + 1] as number); e += 1) {
        const r = edges.row[e] as number;
        const home = a.of[r] as number;
        if (home === c) continue;
        const d = base + top - (edges.score[e] as number) + (price[c] as number) - (value[r] as number);
        if (d >= best || (home !== none && d >= (distance[home] as number))) continue;
        to[r] = c;
        const give = home === none ? d : d + (price[home] as number) - placeCost(wanted, home, (a.load[home] as number) - 1);
        if (home !== none) {
          if (distance[home] === Number.POSITIVE_INFINITY) touched.push(home);
          distance[home] = d;
          by[home] = r;
          push(heap, home, d);
        }
        if (give < best) {
          best = give;
          comer = r;
        }
      }
    }
    for (const c of settled) {
      const fall = best - (distance[c] as number);
      if (fall <= 0) continue;
      price[c] = (price[c] as number) - fall;
      for (let k = a.first[c] as number; k !== none; k = a.next[k] as number) value[k] = (value[k] as number) - fall;
    }
    for (const c of touched) distance[c] = Number.POSITIVE_INFINITY;
    for (let r = comer; r !== none; ) {
      const target = to[r] as number;
      place(a, r, target);
      r = target === hole ? none : (by[target] as number);
    }
  };
}
