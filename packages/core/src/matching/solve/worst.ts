/**
 * The highest worst pair among assignments that match the most rows: a search over scores, each try starting from what the
 * last failed one had matched (its edges are allowed at every lower score too).
 */
import { type Assignment, copyAssignment, emptyAssignment, matched, none } from "./assignment.ts";
import { maximise } from "./cardinality.ts";
import type { Graph } from "./graph.ts";

/** Score of the row's edge to the column. O(log edges of the row). */
export function scoreOf(graph: Graph, row: number, col: number): number | undefined {
  let low = graph.start[row] as number;
  let high = (graph.start[row + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const c = graph.col[middle] as number;
    if (c === col) return graph.score[middle];
    if (c < col) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The lowest score in use, or undefined when nothing is matched. */
export function worstOf(graph: Graph, of: Int32Array): number | undefined {
  let worst: number | undefined;
  for (let r = 0; r < graph.rows; r += 1) {
    const col = of[r] as number;
    if (col === none) continue;
    const s = scoreOf(graph, r, col) as number;
    if (worst === undefined || s < worst) worst = s;
  }
  return worst;
}

/**
 * @param widest an assignment that matches the most rows
 * @param ceiling looking above it is useless (a locked pair is that low)
 * @returns the threshold: the most rows can be matched with edges that score this or more, and not with more
 */
export function highestWorst(graph: Graph, capacity: Int32Array, widest: Assignment, ceiling: number | null): number {
  const target = matched(widest);
  const least = worstOf(graph, widest.of);
  if (least === undefined) return ceiling ?? 0;
  let low = least;
  let high = Math.min(ceiling ?? Number.POSITIVE_INFINITY, bound(graph, target));
  let start = emptyAssignment(graph.rows, graph.cols);
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    const tried = copyAssignment(start);
    maximise(graph, capacity, middle, tried);
    if (matched(tried) === target) low = Math.min(high, worstOf(graph, tried.of) as number);
    else {
      high = middle - 1;
      start = tried;
    }
  }
  return low;
}

/** No threshold above this leaves enough rows with an edge. */
function bound(graph: Graph, target: number): number {
  const best: number[] = [];
  for (let r = 0; r < graph.rows; r += 1) {
    let top = Number.NEGATIVE_INFINITY;
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) top = Math.max(top, graph.score[e] as number);
    if (top !== Number.NEGATIVE_INFINITY) best.push(top);
  }
  best.sort((a, b) => b - a);
  return best[target - 1] as number;
}
