/**
 * What the whole loses when one pair is forced, for many pairs at once and exactly. The best worst pair that a choice leaves comes from
 * the widest chain of moves that makes room for it; the total from the cheapest chain, under prices that are kept optimal while
 * lower and lower scores are let in. Only choices that cost a match are solved anew.
 */
import { descent } from "./descent.ts";
import { highestFirst } from "./highest-first.ts";
import type { Instance } from "../graph.ts";
import type { Solution } from "../solve.ts";
import { closed, widestChains } from "./widest.ts";
import { scoreOf } from "../worst.ts";

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
  const { graph, capacity } = instance;
  const { of, threshold, value } = solution;
  if (value.matched === 0) return choices.map((choice) => ({ ...choice, loss: null }));
  const regrets: Regret[] = [];
  const scores = new Int32Array(choices.length);
  /** What each choice leaves as the worst pair. */
  const worsts = new Int32Array(choices.length);
  const widest = keepWorst ? widestChains(graph, capacity, of, threshold) : undefined;
  for (let i = 0; i < choices.length; i += 1) {
    const { row, col } = choices[i] as Choice;
    const score = scoreOf(graph, row, col);
    if (score === undefined) throw new RangeError(`row ${row} has no edge to column ${col}`);
    scores[i] = score;
    worsts[i] = widest === undefined ? 0 : Math.min(widest(col, row), score);
    regrets.push({ row, col, loss: null });
  }
  const order = highestFirst(worsts);
  let possible = order.length;
  while (possible > 0 && worsts[order[possible - 1] as number] === closed) possible -= 1;
  if (possible === 0) return regrets;
  const { letIn, fall } = descent(graph, capacity, solution, worsts[order[possible - 1] as number] as number);
  let level = threshold;
  for (let i = 0; i < possible; i += 1) {
    const at = order[i] as number;
    const worst = worsts[at] as number;
    if (keepWorst && worst < level) {
      letIn(worst);
      level = worst;
    }
    const regret = regrets[at] as Regret;
    const total = fall(regret.row, regret.col, scores[at] as number);
    if (total !== undefined) regret.loss = { worst: keepWorst ? threshold - worst : 0, total };
  }
  return regrets;
}
