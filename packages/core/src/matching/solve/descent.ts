/** The highest total while lower and lower scores are let in, and what it is when one pair is forced. */
import { none, place } from "./assignment.ts";
import { augment, createSearch } from "./augment.ts";
import { carried, type Start } from "./carry.ts";
import { cheapestFrom, moveCosts } from "./chains.ts";
import { atLeast, type Graph } from "./graph.ts";
import { nodesOf } from "./moves.ts";
import { refill } from "./refill.ts";
import { rangeOf, scoreOf } from "./worst.ts";

/** Chains from one column, as of so many changes of prices and so many moves that became cheaper. */
interface Known {
  distance: Float64Array;
  version: number;
  seen: number;
}

export interface Descent {
  /** Lets in what scores as much as the next level. */
  next: () => void;
  /** What the total falls by against the start when the row has this column, by an edge let in; undefined when it costs a match. */
  fall: (row: number, col: number, score: number) => number | undefined;
}

/** @param levels from high to low; the descent begins at the first of them, with the start's pairs and prices */
export function descent(graph: Graph, capacity: Int32Array, levels: Float64Array, start: Start): Descent {
  const { count, out } = nodesOf(graph.cols);
  const entering = byLevel(graph, levels);
  const search = createSearch(graph.cols);
  const enough = 4 * (rangeOf(graph) + 1) * (graph.rows + 1);
  const t = carried(atLeast(graph, levels[0] as number), capacity, start, enough);
  const { prices, assignment } = t;
  const before = totalOf(graph, start.of);
  let gained = totalOf(t.graph, assignment.of) - before;
  let cost = moveCosts(t);
  let cheaper: number[] = [];
  let level = 0;
  let version = 0;
  const known: (Known | undefined)[] = [];
  const open = new Int32Array(count);

  function next(): void {
    const again: number[] = [];
    level += 1;
    for (let i = entering.start[level] as number; i < (entering.start[level + 1] as number); i += 1) {
      const e = entering.edge[i] as number;
      const r = entering.row[i] as number;
      const c = graph.col[e] as number;
      const v = prices.top - (graph.score[e] as number) + (prices.col[c] as number);
      const home = assignment.of[r] as number;
      const entry = (home === none ? out : home) * count + c;
      if (v < (prices.row[r] as number)) {
        prices.row[r] = v;
        again.push(r);
      } else if (v - (prices.row[r] as number) < (cost[entry] as number)) {
        cost[entry] = v - (prices.row[r] as number);
        cheaper.push(entry);
      }
    }
    if (again.length > 0) reopen(again);
  }

  /** Rows for which something better was let in are placed again. */
  function reopen(rows: number[]): void {
    for (const r of rows) place(assignment, r, none);
    t.graph = atLeast(graph, levels[level] as number);
    for (const r of rows) if (assignment.of[r] === none) augment(t, search, r);
    refill(t);
    gained = totalOf(t.graph, assignment.of) - before;
    cost = moveCosts(t);
    cheaper = [];
    version += 1;
  }

  function fall(row: number, col: number, score: number): number | undefined {
    const home = assignment.of[row] as number;
    if (home === col) return 0 - gained;
    const own = prices.top - score + (prices.col[col] as number) - (prices.row[row] as number);
    const all = own + (distances(col)[home === none ? out : home] as number);
    return all > prices.unmatched / 2 ? undefined : all - gained;
  }

  /** Chains from the column, worked out again only if prices moved or a move that became cheaper since makes one cheaper. */
  function distances(from: number): Float64Array {
    known[from] ??= { distance: new Float64Array(count), version: none, seen: 0 };
    const of = known[from];
    if (of.version !== version || shortened(of)) cheapestFrom(cost, from, of.distance, open);
    of.version = version;
    of.seen = cheaper.length;
    return of.distance;
  }

  function shortened({ distance, seen }: Known): boolean {
    for (let i = seen; i < cheaper.length; i += 1) {
      const entry = cheaper[i] as number;
      const to = entry % count;
      if ((distance[(entry - to) / count] as number) + (cost[entry] as number) < (distance[to] as number)) return true;
    }
    return false;
  }

  return { next, fall };
}

/** Edges by the level that lets them in; those of the first level are in from the start and not listed. */
function byLevel({ rows, start, score }: Graph, levels: Float64Array): { start: Int32Array; edge: Int32Array; row: Int32Array } {
  const count = levels.length;
  const least = levels[count - 1] as number;
  const highest = levels[0] as number;
  const at: number[] = [];
  const edges: number[] = [];
  const owners: number[] = [];
  const begin = new Int32Array(count + 1);
  for (let r = 0; r < rows; r += 1) {
    for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1) {
      const s = score[e] as number;
      if (s >= highest || s < least) continue;
      let low = 1;
      for (let high = count - 1; low < high; ) {
        const middle = (low + high) >> 1;
        if ((levels[middle] as number) <= s) high = middle;
        else low = middle + 1;
      }
      at.push(low);
      edges.push(e);
      owners.push(r);
      begin[low + 1] = (begin[low + 1] as number) + 1;
    }
  }
  for (let l = 0; l < count; l += 1) begin[l + 1] = (begin[l + 1] as number) + (begin[l] as number);
  const next = begin.slice();
  const edge = new Int32Array(edges.length);
  const row = new Int32Array(edges.length);
  for (let i = 0; i < edges.length; i += 1) {
    const l = at[i] as number;
    const to = next[l] as number;
    next[l] = to + 1;
    edge[to] = edges[i] as number;
    row[to] = owners[i] as number;
  }
  return { start: begin, edge, row };
}

function totalOf(graph: Graph, of: Int32Array): number {
  let total = 0;
  for (let r = 0; r < of.length; r += 1) if (of[r] !== none) total += scoreOf(graph, r, of[r] as number) as number;
  return total;
}
