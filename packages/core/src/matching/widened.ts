/** The most that can be matched from nothing when more pairs or places were possible: what a way out of a shortage is verified by. */
import { type Assignment, emptyAssignment } from "./solve/assignment.ts";
import { maximise } from "./solve/cardinality.ts";
import { type Graph, graphOf } from "./solve/graph.ts";

/**
 * @param capacity places of each column; one that is longer than the graph has columns adds some
 * @param more pairs that become possible
 */
export function widened(graph: Graph, capacity: Int32Array, more: readonly { row: number; col: number }[]): Assignment {
  const row: number[] = [];
  for (let r = 0; r < graph.rows; r += 1) for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) row.push(r);
  const col = Array.from(graph.col);
  for (const one of more) {
    row.push(one.row);
    col.push(one.col);
  }
  const wider = graphOf(graph.rows, capacity.length, { row, col, score: new Int32Array(row.length) });
  const a = emptyAssignment(graph.rows, capacity.length);
  maximise(wider, capacity, 0, a);
  return a;
}
