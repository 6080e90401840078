/** As few changes to known pairs as possible: among solutions that are equally good, or before everything but the number of pairs. */
import { none } from "./assignment.ts";
import type { Face } from "./face.ts";
import type { Graph, Instance } from "./graph.ts";
import { lightest } from "./leximin.ts";
import { rangeOf } from "./worst.ts";

/** The part of the face that has the most known pairs. @param keep column of each row that is known, or none */
export function keeping(face: Face, keep: Int32Array): Face {
  const weights = new Float64Array(face.col.length);
  for (let r = 0; r < face.rows; r += 1) {
    if (keep[r] === none) continue;
    for (let e = face.start[r] as number; e < (face.start[r + 1] as number); e += 1) if (face.col[e] !== keep[r]) weights[e] = 1;
  }
  return lightest(face, weights).face;
}

/**
 * The instance in which a known pair counts more than any difference of totals: its highest total has the most pairs, then the most known
 * ones, then the highest total. Its figures are not those of the people. Throws RangeError when that passes 32 bits.
 */
export function preferring(instance: Instance, keep: Int32Array): Instance {
  const { graph } = instance;
  const known = (rangeOf(graph) + 1) * (graph.rows + 1);
  if (2 * known > 2 ** 31) throw new RangeError("scores are too large for keeping pairs over so many rows");
  const score = graph.score.slice();
  for (let r = 0; r < graph.rows; r += 1)
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1)
      if (graph.col[e] === keep[r]) score[e] = (score[e] as number) + known;
  const preferred: Graph = { ...graph, score };
  return { ...instance, graph: preferred };
}
