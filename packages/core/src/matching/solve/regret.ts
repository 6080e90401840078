/**
 * What the whole loses when one pair is forced, for many pairs at once and exactly. The best worst pair that a choice leaves comes from
 * the widest chain of moves that makes room for it; the total from the cheapest chain, under prices that are kept optimal while
 * lower and lower scores are let in. Only choices that cost a match are solved anew.
 */
import { none, place } from "./assignment.ts";
import { augment, createSearch } from "./augment.ts";
import { atLeast, type Graph, type Instance } from "./graph.ts";
import { refill } from "./refill.ts";
import type { Solution } from "./solve.ts";
import { rangeOf, scoreOf } from "./worst.ts";
import { cheapestChains } from "./chains.ts";
import { type Transport, transport } from "./transport.ts";
import { widestChains } from "./widest.ts";

export interface Choice {
  row: number;
  col: number;
}

export interface Regret extends Choice {
  /** Fall of the worst pair and of the total; null when the choice would cost a match. */
  loss: { worst: number; total: number } | null;
}

/**
 * @param choices pairs that have an edge; those that the solution has already cost nothing
 * @param keepWorst whether the best worst pair comes before the total, as in the usual objective
 */
export function regretsOf(instance: Instance, solution: Solution, choices: readonly Choice[], keepWorst: boolean): Regret[] {
  const { graph, capacity, ceiling } = instance;
  const before = Math.min(solution.value.worst ?? 0, ceiling ?? Number.POSITIVE_INFINITY);
  const chains = keepWorst ? widestChains(graph, capacity, solution.of) : undefined;
  const level = ({ row, col }: Choice) =>
    chains === undefined ? Number.NEGATIVE_INFINITY : Math.min(before, scoreAt(graph, row, col), chains(col, row));
  const ordered = choices.map((choice) => ({ choice, worst: level(choice) })).sort((a, b) => b.worst - a.worst);
  const state = descend(graph, capacity);
  const found = new Map<Choice, Regret["loss"]>();
  for (const { choice, worst } of ordered) {
    if (keepWorst && worst === Number.NEGATIVE_INFINITY) continue;
    state.admit(worst);
    const total = state.forced(choice);
    if (total === undefined) continue;
    found.set(choice, { worst: keepWorst ? before - worst : 0, total: solution.value.total - total });
  }
  return choices.map((choice) => ({ ...choice, loss: found.get(choice) ?? null }));
}

function scoreAt(graph: Graph, row: number, col: number): number {
  const score = scoreOf(graph, row, col);
  if (score === undefined) throw new RangeError(`row ${row} has no edge to column ${col}`);
  return score;
}

/** Chains from one column, as of a version of the prices and so many edges let in. */
interface Known {
  distance: Float64Array;
  version: number;
  admitted: number;
}

/** The highest total while scores are let in from the top, and what it is when one pair is forced. */
function descend(graph: Graph, capacity: Int32Array) {
  const order = Int32Array.from(graph.score.keys()).sort((a, b) => (graph.score[b] as number) - (graph.score[a] as number));
  const rowOf = new Int32Array(graph.score.length);
  for (let r = 0; r < graph.rows; r += 1) rowOf.fill(r, graph.start[r], graph.start[r + 1]);
  const search = createSearch(graph.cols);
  const chain = cheapestChains(graph);
  let admitted = 0;
  let t: Transport | undefined;
  let best = 0;
  let level = Number.POSITIVE_INFINITY;
  let version = 0;
  const known: (Known | undefined)[] = [];

  function admit(least: number): void {
    const from = admitted;
    while (admitted < order.length && (graph.score[order[admitted] as number] as number) >= least) admitted += 1;
    level = least;
    if (t === undefined) t = transport(atLeast(graph, least), capacity, null, 4 * (rangeOf(graph) + 1));
    else if (!reopen(t, from)) return;
    best = totalOf(t);
  }

  /** Lets in the edges from the position on; tells whether one of them is better for its row. */
  function reopen(state: Transport, from: number): boolean {
    const { prices, assignment } = state;
    const again = new Set<number>();
    for (let i = from; i < admitted; i += 1) {
      const e = order[i] as number;
      const r = rowOf[e] as number;
      const v = prices.top - (graph.score[e] as number) + (prices.col[graph.col[e] as number] as number);
      if (v >= (prices.row[r] as number)) continue;
      prices.row[r] = v;
      place(assignment, r, none);
      again.add(r);
    }
    if (again.size === 0) return false;
    state.graph = atLeast(graph, level);
    for (const r of again) augment(state, search, r);
    refill(state);
    version += 1;
    return true;
  }

  function forced({ row, col }: Choice): number | undefined {
    if (t === undefined) return undefined;
    const { prices, assignment } = t;
    if (assignment.of[row] === col) return best;
    const own = prices.top - scoreAt(graph, row, col) + (prices.col[col] as number) - (prices.row[row] as number);
    const home = assignment.of[row] as number;
    const cost = own + (distances(t, col)[home === none ? graph.cols + 1 : home] as number);
    return cost > prices.unmatched / 2 ? undefined : best - cost;
  }

  /** Chains from the column, worked out again only if prices moved or an edge let in since makes one cheaper. */
  function distances(state: Transport, from: number): Float64Array {
    known[from] ??= { distance: new Float64Array(graph.cols + 2), version: none, admitted: 0 };
    const cached = known[from];
    if (cached.version !== version || shortened(state, cached)) chain(state, level, from, cached.distance);
    cached.version = version;
    cached.admitted = admitted;
    return cached.distance;
  }

  function shortened({ prices, assignment }: Transport, { distance, admitted: seen }: Known): boolean {
    for (let i = seen; i < admitted; i += 1) {
      const e = order[i] as number;
      const r = rowOf[e] as number;
      const home = assignment.of[r] as number;
      const c = graph.col[e] as number;
      const cost = prices.top - (graph.score[e] as number) + (prices.col[c] as number) - (prices.row[r] as number);
      if ((distance[home === none ? graph.cols + 1 : home] as number) + cost < (distance[c] as number)) return true;
    }
    return false;
  }

  return { admit, forced };
}

function totalOf({ graph, assignment }: Transport): number {
  let total = 0;
  for (let r = 0; r < graph.rows; r += 1) if (assignment.of[r] !== none) total += scoreAt(graph, r, assignment.of[r] as number);
  return total;
}
