/**
 * The highest total among assignments that match the most rows: shortest augmenting paths with dual prices
 * (Jonker and Volgenant, Computing 38, 1987; Edmonds and Karp's potentials), on a sparse graph, with capacities kept as numbers
 * and an explicit "unmatched" column that is dearer than any way to match one row more.
 */
import { type Assignment, emptyAssignment, none, place } from "./assignment.ts";
import type { Graph } from "./graph.ts";
import { createHeap, type Heap, pop, push, reset } from "./heap.ts";

/**
 * Prices that prove a total: cost of an edge = top - score; for each edge cost + price of the column >= value of the row, with
 * equality where a row is placed; a column with places left has price 0; a row's value is at most `unmatched`, with equality
 * where a row has no column.
 */
export interface Prices {
  top: number;
  unmatched: number;
  row: Float64Array;
  col: Float64Array;
}

/** Cost of the first `wanted` places of a column is lower by `bonus`, so that they are filled when possible. */
export interface Wanted {
  wanted: Int32Array;
  bonus: number;
}

export interface Transport {
  graph: Graph;
  capacity: Int32Array;
  wanted: Wanted | null;
  assignment: Assignment;
  prices: Prices;
}

/** What the next place of the column costs. */
export function placeCost(wanted: Wanted | null, col: number, load: number): number {
  return wanted !== null && load < (wanted.wanted[col] as number) ? -wanted.bonus : 0;
}

/** Solves from nothing. Numbers stay whole and below 2^53 while rows * range of scores < 2^50. */
export function transport(graph: Graph, capacity: Int32Array, wanted: Wanted | null): Transport {
  let top = 0;
  let low = 0;
  for (const s of graph.score) {
    if (s > top) top = s;
    if (s < low) low = s;
  }
  const unmatched = (top - low + 1) * (graph.rows + 1) + 2 * (graph.rows + 1) * (wanted?.bonus ?? 0);
  const prices: Prices = { top, unmatched, row: new Float64Array(graph.rows), col: new Float64Array(graph.cols) };
  for (let c = 0; c < graph.cols; c += 1) prices.col[c] = (capacity[c] as number) === 0 ? unmatched : placeCost(wanted, c, 0);
  const t: Transport = { graph, capacity, wanted, assignment: emptyAssignment(graph.rows, graph.cols), prices };
  const search = createSearch(graph);
  for (let r = 0; r < graph.rows; r += 1) raiseRow(t, r);
  for (let r = 0; r < graph.rows; r += 1) if (t.assignment.of[r] === none) augment(t, search, r);
  return t;
}

/** The highest value the row may have under the columns' prices. */
function raiseRow(t: Transport, row: number): void {
  const { graph, prices } = t;
  let value = prices.unmatched;
  for (let e = graph.start[row] as number; e < (graph.start[row + 1] as number); e += 1) {
    const cost = prices.top - (graph.score[e] as number) + (prices.col[graph.col[e] as number] as number);
    if (cost < value) value = cost;
  }
  prices.row[row] = value;
}

export interface Search {
  heap: Heap;
  distance: Float64Array;
  from: Int32Array;
  done: Int32Array;
}

export function createSearch(graph: Graph): Search {
  return {
    heap: createHeap(graph.cols),
    distance: new Float64Array(graph.cols).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(graph.cols),
    done: new Int32Array(graph.cols),
  };
}

/** Finds the cheapest way to place the row (or to leave someone unmatched), moves everyone on it and adjusts the prices. */
export function augment(t: Transport, search: Search, root: number): void {
  const { graph, prices, assignment: a } = t;
  const { heap, distance, from, done } = search;
  const touched: number[] = [];
  let settled = 0;
  let end = none;
  let leaver = root;
  let best = prices.unmatched - (prices.row[root] as number);
  const scan = (row: number, base: number) => {
    const value = prices.row[row] as number;
    for (let e = graph.start[row] as number; e < (graph.start[row + 1] as number); e += 1) {
      const c = graph.col[e] as number;
      const d = base + (prices.top - (graph.score[e] as number) + (prices.col[c] as number) - value);
      if (d >= (distance[c] as number) || d >= best) continue;
      if (distance[c] === Number.POSITIVE_INFINITY) touched.push(c);
      distance[c] = d;
      from[c] = row;
      push(heap, c, d);
    }
  };
  reset(heap);
  scan(root, 0);
  for (let c = pop(heap); c !== none; c = pop(heap)) {
    const d = distance[c] as number;
    if (d >= best) break;
    done[settled++] = c;
    const load = a.load[c] as number;
    if (load < (t.capacity[c] as number)) {
      const arrive = d + placeCost(t.wanted, c, load) - (prices.col[c] as number);
      if (arrive < best) {
        best = arrive;
        end = c;
      }
    }
    for (let k = a.first[c] as number; k !== none; k = a.next[k] as number) {
      const leave = d + (prices.unmatched - (prices.row[k] as number));
      if (leave < best) {
        best = leave;
        end = none;
        leaver = k;
      }
      if (d < best) scan(k, d);
    }
  }
  prices.row[root] = (prices.row[root] as number) + best;
  for (let i = 0; i < settled; i += 1) {
    const c = done[i] as number;
    const raise = best - (distance[c] as number);
    if (raise <= 0) continue;
    prices.col[c] = (prices.col[c] as number) + raise;
    for (let k = a.first[c] as number; k !== none; k = a.next[k] as number) prices.row[k] = (prices.row[k] as number) + raise;
  }
  let col = end;
  if (end === none) {
    if (leaver === root) col = none;
    else {
      col = a.of[leaver] as number;
      place(a, leaver, none);
    }
  }
  while (col !== none) {
    const row = from[col] as number;
    const old = a.of[row] as number;
    place(a, row, col);
    col = row === root ? none : old;
  }
  for (const c of touched) distance[c] = Number.POSITIVE_INFINITY;
}
