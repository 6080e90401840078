/**
 * One row more: the cheapest chain of moves that places it, and new prices under which everybody is content again
 * (Dijkstra on reduced costs; Jonker and Volgenant, "A shortest augmenting path algorithm", Computing 38, 1987).
 */
import { none } from "../assignment.ts";
import { carryOut, raise } from "./chain.ts";
import { createHeap, type Heap, pop, push, reset } from "./heap.ts";
import { placeCost, type Transport } from "./priced.ts";

/** Working memory of the search, for graphs of as many columns. */
export interface Search {
  heap: Heap;
  distance: Float64Array;
  from: Int32Array;
  touched: Int32Array;
  settled: Int32Array;
}

/** Memory of the search, made once for all rows. */
export function createSearch(cols: number): Search {
  return {
    heap: createHeap(cols),
    distance: new Float64Array(cols).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(cols),
    touched: new Int32Array(cols),
    settled: new Int32Array(cols),
  };
}

/**
 * Places `root`, or leaves unmatched whoever it costs least to leave. A place that was emptied while its price stayed up counts
 * as reserved: filling it costs nothing beyond its price.
 */
export function augment(t: Transport, search: Search, root: number): void {
  const { assignment: a, wanted, capacity } = t;
  const { start, col, score } = t.graph;
  const { row: value, col: price, top, unmatched } = t.prices;
  const { heap, distance, from, touched, settled } = search;
  const { load, first, next } = a;
  let touches = 0;
  let count = 0;
  let end: number = none;
  let leaver = root;
  let best = unmatched - (value[root] as number);
  let row = root;
  let base = 0;
  reset(heap);
  for (;;) {
    const offset = base + top - (value[row] as number);
    for (let e = start[row] as number, stop = start[row + 1] as number; e < stop; e += 1) {
      const c = col[e] as number;
      const d = offset - (score[e] as number) + (price[c] as number);
      if (d >= best || d >= (distance[c] as number)) continue;
      if (distance[c] === Number.POSITIVE_INFINITY) touched[touches++] = c;
      distance[c] = d;
      from[c] = row;
      const held = load[c] as number;
      if (held < (capacity[c] as number)) {
        const arrive = wanted === null ? d : d + Math.max(0, placeCost(wanted, c, held) - (price[c] as number));
        if (arrive < best) {
          best = arrive;
          end = c;
        }
        if (wanted === null) continue;
      }
      push(heap, c, d);
    }
    row = row === root ? none : (next[row] as number);
    while (row === none) {
      const c = pop(heap);
      if (c === none || (distance[c] as number) >= best) break;
      base = distance[c] as number;
      settled[count++] = c;
      row = first[c] as number;
    }
    if (row === none) break;
    const leave = base + unmatched - (value[row] as number);
    if (leave < best) {
      best = leave;
      end = none;
      leaver = row;
    }
  }
  value[root] = (value[root] as number) + best;
  for (let i = 0; i < count; i += 1) raise(t, settled[i] as number, best - (distance[settled[i] as number] as number));
  carryOut(a, from, root, end, leaver);
  for (let i = 0; i < touches; i += 1) distance[touched[i] as number] = Number.POSITIVE_INFINITY;
}
