/** Every assignment of a small instance, tried one by one: the oracle of the tests. */
import type { Objective } from "../settings.ts";
import type { Instance } from "./graph.ts";
import { type Value, valueOf } from "./solve.ts";

export interface Best {
  of: number[];
  value: Value;
}

/** The best assignment by the objective's order, found by trying all. Rows beyond 8 take too long. */
export function bruteForce({ graph, capacity, taken, wanted, ceiling }: Instance, objective: Objective): Best {
  const places = capacity.map((c, i) => c + (taken[i] as number));
  const of = new Array<number>(graph.rows).fill(-1);
  const left = Array.from(capacity);
  let best: { of: number[]; rank: number[]; value: Value } | undefined;
  const visit = (row: number, scores: number[]): void => {
    if (row === graph.rows) {
      const value = valueOf(graph, Int32Array.from(of), places, taken);
      const filled = wanted === null ? 0 : left.reduce((sum, l, c) => sum + Math.min(wanted[c] as number, (capacity[c] as number) - l), 0);
      const sorted = [...scores].sort((a, b) => a - b);
      const worst = Math.min(sorted[0] ?? Number.MAX_SAFE_INTEGER, ceiling ?? Number.MAX_SAFE_INTEGER);
      const middle = objective === "total" ? [] : objective === "leximin" ? sorted : [worst];
      const order = of.map((c) => (c < 0 ? -graph.cols : -c));
      const rank = [value.matched, filled, ...middle, value.total, -value.load, ...order];
      if (best === undefined || compare(rank, best.rank) > 0) best = { of: [...of], rank, value };
      return;
    }
    for (let e = graph.start[row] as number; e < (graph.start[row + 1] as number); e += 1) {
      const c = graph.col[e] as number;
      if ((left[c] as number) === 0) continue;
      left[c] = (left[c] as number) - 1;
      of[row] = c;
      visit(row + 1, [...scores, graph.score[e] as number]);
      of[row] = -1;
      left[c] = (left[c] as number) + 1;
    }
    visit(row + 1, scores);
  };
  visit(0, []);
  return best as Best;
}

function compare(a: number[], b: number[]): number {
  // Only equally long lists are compared beyond the first difference: the first entry is the number of pairs.
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
