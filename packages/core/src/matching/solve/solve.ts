/** The whole objective in its order: most rows matched, best worst pair, highest total, evenest load, first in the order of ids. */
import type { Objective } from "../settings.ts";
import { emptyAssignment, matched } from "./assignment.ts";
import { maximise } from "./cardinality.ts";
import { faceOf } from "./face.ts";
import { atLeast, type Graph, type Instance } from "./graph.ts";
import { evenOut, loadOf } from "./load.ts";
import { firstInOrder } from "./order.ts";
import { type Prices, transport } from "./transport.ts";
import { highestWorst, scoreOf } from "./worst.ts";

export interface Value {
  matched: number;
  /** Lowest score of a pair; null when there is none. */
  worst: number | null;
  total: number;
  /** Sum of squared loads over columns with more than one place. */
  load: number;
}

export interface Solution {
  /** Column of each row, or -1. */
  of: Int32Array;
  value: Value;
  /** Edges below it were not used, to keep the worst pair high. */
  threshold: number;
  prices: Prices;
}

/** The one optimal solution of an instance: the same for the same rows, columns and edges, whatever order they came in. */
export function solve(instance: Instance, objective: Objective = "bottleneck"): Solution {
  const { graph, capacity, taken } = instance;
  const widest = emptyAssignment(graph.rows, graph.cols);
  maximise(graph, capacity, Number.NEGATIVE_INFINITY, widest);
  const threshold =
    objective === "total" || matched(widest) === 0 ? Number.NEGATIVE_INFINITY : highestWorst(graph, capacity, widest, instance.ceiling);
  const solved = transport(atLeast(graph, threshold), capacity, null);
  const face = faceOf(solved);
  const places = capacity.map((c, i) => c + (taken[i] as number));
  evenOut(face, places, taken);
  firstInOrder(face, places, taken);
  const of = face.assignment.of.map((c) => (c === graph.cols ? -1 : c));
  return { of, value: valueOf(graph, of, places, taken), threshold, prices: solved.prices };
}

/** The four figures of an assignment. */
export function valueOf(graph: Graph, of: Int32Array, places: Int32Array, taken: Int32Array): Value {
  const loads = Int32Array.from(taken);
  let count = 0;
  let total = 0;
  let worst: number | null = null;
  of.forEach((c, r) => {
    if (c < 0) return;
    const s = scoreOf(graph, r, c) as number;
    count += 1;
    total += s;
    if (worst === null || s < worst) worst = s;
    loads[c] = (loads[c] as number) + 1;
  });
  return { matched: count, worst, total, load: loadOf(places, loads) };
}
