/**
 * The whole objective in its order: most rows matched (`cardinality.ts`), best worst pair (`worst.ts`), highest total (`total/`), then among equals
 * the evenest load and the first in the order of ids (`ties/`). What it is worth is told without it: `proof/`, and `regret/` for each pair.
 */
import type { Objective } from "../settings.ts";
import { type Assignment, emptyAssignment, matched, none, place } from "./assignment.ts";
import { maximise } from "./cardinality.ts";
import { warmStart, type Start, stillThere } from "./total/warm-start.ts";
import { faceOf } from "./ties/face.ts";
import type { Instance, Source } from "./graph.ts";
import { leximinFace, type Pass } from "./leximin.ts";
import { evenOut, loadOf } from "./ties/load.ts";
import { firstInOrder } from "./ties/order.ts";
import { everything, highestTotal, type Total } from "./total/total.ts";
import type { Wanted } from "./total/priced.ts";
import { highestWorst, rangeOf, scoreOf, worstOf } from "./worst.ts";

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
  /** The solved source, whose prices tell what any change would cost. */
  total: Total;
  /** What settled the sorted list of scores; null unless it is the objective. */
  passes: Pass[] | null;
}

export interface Options {
  /** Where to begin; it changes the time, never the solution. */
  start?: Start;
}

/** The one optimal solution of an instance: the same for the same rows, columns and edges, whatever order they came in. */
export function solve(instance: Instance<Source>, objective: Objective = "bottleneck", { start }: Options = {}): Solution {
  const { graph: source, capacity, taken } = instance;
  const wanted = wantedOf(instance);
  const { threshold, total } = start === undefined ? fromNothing(instance, objective, wanted) : from(start, instance, objective, wanted);
  const places = capacity.map((c, i) => c + (taken[i] as number));
  const leximin = objective === "leximin" ? leximinFace(source, capacity, wanted, threshold) : null;
  const face = leximin === null ? faceOf(total, source, threshold) : leximin.face;
  evenOut(face, places, taken);
  firstInOrder(face, places, taken);
  const of = face.assignment.of.map((c) => (c === source.cols ? none : c));
  return { of, value: valueOf(source, of, places, taken), threshold, total, passes: leximin?.passes ?? null };
}

type Solved = Pick<Solution, "threshold" | "total">;

function fromNothing(instance: Instance<Source>, objective: Objective, wanted: Wanted | null): Solved {
  const { graph: source, capacity } = instance;
  const widest = mostRows(source, capacity);
  const count = matched(widest);
  // As long as everybody is matched, nobody's price depends on what staying unmatched costs, and the range need not be known.
  const spread = count === source.rows ? 2 ** 32 : 4 * (rangeOf(source) + 1);
  const ask = { capacity, wanted, spread };
  const total = highestTotal(source, { ...ask, widest, least: Number.NEGATIVE_INFINITY });
  if (objective === "total" || count === 0) return { threshold: Number.NEGATIVE_INFINITY, total };
  const found = highestWorst(source, capacity, total.assignment, instance.ceiling ?? Number.POSITIVE_INFINITY);
  const threshold = wanted === null ? found.least : fillable(source, wanted.rows, found.least);
  if (worstOf(source, total.assignment.of) >= threshold) return { threshold, total };
  // Without a shortlist the prices are known for every edge, and only the pairs below the threshold have to be placed again.
  if (total.graph.score.length === source.score.length) {
    const { prices, assignment } = total;
    const start = { of: assignment.of, price: prices.col, top: prices.top, unmatched: prices.unmatched, threshold };
    return { threshold, total: totalFrom(start, source, capacity, wanted, threshold) };
  }
  return { threshold, total: highestTotal(source, { ...ask, widest: found.assignment, least: threshold }) };
}

function totalFrom(start: Start, source: Source, capacity: Int32Array, wanted: Wanted | null, threshold: number): Total {
  return { ...warmStart(everything(source, threshold), capacity, wanted, start), level: null };
}

/** The same from a solution of a similar instance: the most pairs, then the threshold, then the total, each from what was there. */
function from(start: Start, { graph: source, capacity, ceiling }: Instance<Source>, objective: Objective, wanted: Wanted | null): Solved {
  const widest = stillThere(source, capacity, start.of);
  maximise(source, capacity, Number.NEGATIVE_INFINITY, widest);
  let threshold = Number.NEGATIVE_INFINITY;
  if (objective !== "total" && matched(widest) > 0) {
    threshold = highestWorst(source, capacity, widest, ceiling ?? Number.POSITIVE_INFINITY, start.threshold).least;
    if (wanted !== null) threshold = fillable(source, wanted.rows, threshold, start);
  }
  return { threshold, total: totalFrom(start, source, capacity, wanted, threshold) };
}

function mostRows(source: Source, capacity: Int32Array): Assignment {
  const widest = emptyAssignment(source.rows, source.cols);
  if (source.col !== null) maximise(source, capacity, Number.NEGATIVE_INFINITY, widest);
  else
    for (let r = 0, c = 0; r < source.rows && c < source.cols; )
      if ((widest.load[c] as number) < (capacity[c] as number)) place(widest, r++, c);
      else c += 1;
  return widest;
}

function wantedOf({ graph, wanted }: Instance<Source>): Wanted | null {
  if (wanted === null || !wanted.some((w) => w > 0)) return null;
  const bonus = (rangeOf(graph) + 1) * (graph.rows + 1);
  if (4 * bonus * (graph.rows + 1) > Number.MAX_SAFE_INTEGER)
    throw new RangeError("scores are too large for a minimum load over so many rows");
  return { rows: wanted, bonus };
}

/**
 * The highest threshold, not above `most`, at which as many wanted places can be filled as without one. Filling places and matching
 * rows never exclude each other (Mendelsohn and Dulmage, Canad. J. Math. 10, 1958), so each is looked at by itself.
 */
function fillable(source: Source, wanted: Int32Array, most: number, start?: Start): number {
  const a = start === undefined ? emptyAssignment(source.rows, source.cols) : stillThere(source, wanted, start.of);
  maximise(source, wanted, Number.NEGATIVE_INFINITY, a);
  return matched(a) === 0 ? most : highestWorst(source, wanted, a, most, start?.threshold).least;
}

/** The four figures of an assignment. */
export function valueOf(source: Source, of: Int32Array, places: Int32Array, taken: Int32Array): Value {
  const loads = Int32Array.from(taken);
  let count = 0;
  let total = 0;
  let worst: number | null = null;
  of.forEach((c, r) => {
    if (c < 0) return;
    const s = scoreOf(source, r, c) as number;
    count += 1;
    total += s;
    if (worst === null || s < worst) worst = s;
    loads[c] = (loads[c] as number) + 1;
  });
  return { matched: count, worst, total, load: loadOf(places, loads) };
}
