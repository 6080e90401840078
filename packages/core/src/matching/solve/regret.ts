/**
 * What the whole loses when one pair is forced, for many pairs at once and exactly. The best worst pair that a choice leaves comes from
 * the widest chain of moves that makes room for it; the total from the cheapest chain, under prices that are kept optimal while
 * lower and lower scores are let in. Only choices that cost a match are solved anew.
 */
import { descent } from "./descent.ts";
import type { Instance } from "./graph.ts";
import type { Solution } from "./solve.ts";
import { widestChains } from "./widest.ts";
import { scoreOf } from "./worst.ts";

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
 * Throws RangeError for a choice without an edge.
 */
export function regretsOf(instance: Instance, solution: Solution, choices: readonly Choice[], keepWorst: boolean): Regret[] {
  const { graph, capacity, ceiling } = instance;
  const { of, value, threshold, total } = solution;
  const before = Math.min(value.worst ?? 0, ceiling ?? Number.POSITIVE_INFINITY);
  const chains = keepWorst ? widestChains(graph, capacity, of) : undefined;
  const regrets: Regret[] = choices.map(({ row, col }) => ({ row, col, loss: null }));
  const scores = new Int32Array(choices.length);
  const byWorst = new Map<number, number[]>();
  for (let i = 0; i < choices.length; i += 1) {
    const { row, col } = choices[i] as Choice;
    const score = scoreOf(graph, row, col);
    if (score === undefined) throw new RangeError(`row ${row} has no edge to column ${col}`);
    scores[i] = score;
    const worst = chains === undefined ? Number.NEGATIVE_INFINITY : Math.min(before, score, chains(col, row));
    if (keepWorst && worst === Number.NEGATIVE_INFINITY) continue;
    const same = byWorst.get(worst);
    if (same === undefined) byWorst.set(worst, [i]);
    else same.push(i);
  }
  if (byWorst.size === 0) return regrets;
  const levels = Float64Array.from(byWorst.keys()).sort().reverse();
  const { prices } = total;
  const start = { of, price: prices.col, top: prices.top, unmatched: prices.unmatched, threshold };
  const { next, fall } = descent(graph, capacity, levels, start);
  for (let l = 0; l < levels.length; l += 1) {
    if (l > 0) next();
    const worst = levels[l] as number;
    for (const i of byWorst.get(worst) ?? []) {
      const { row, col } = choices[i] as Choice;
      const lost = fall(row, col, scores[i] as number);
      if (lost !== undefined) (regrets[i] as Regret).loss = { worst: keepWorst ? before - worst : 0, total: lost };
    }
  }
  return regrets;
}
