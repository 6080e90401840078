/** What proves a solution; `check.ts` looks at it without knowing how the solution was found. */
import type { Objective } from "../../settings.ts";
import { emptyAssignment, matched, place } from "../assignment.ts";
import { maximise } from "../cardinality.ts";
import { type Certificate, cut, cutAbove, pricesOf } from "./certificate.ts";
import type { Instance, Source } from "../graph.ts";
import type { Solution } from "../solve.ts";
import { sortedProof } from "./leximin-proof.ts";

/** The certificate of the instance's solution under the objective. */
export function certificateOf(instance: Instance<Source>, solution: Solution, objective: Objective): Certificate {
  const { graph, capacity, ceiling } = instance;
  const { of, passes, threshold, total, value } = solution;
  const a = emptyAssignment(graph.rows, graph.cols);
  for (let r = 0; r < of.length; r += 1) place(a, r, of[r] as number);
  const worst = Math.min(value.worst ?? Number.POSITIVE_INFINITY, ceiling ?? Number.POSITIVE_INFINITY);
  const bounded = objective !== "total" && value.matched > 0 && worst !== ceiling;
  const fewer = bounded ? cutAbove(graph, capacity, a, worst) : null;
  return {
    matched: value.matched === graph.rows ? [] : cut(graph, Number.NEGATIVE_INFINITY, a),
    worst: fewer,
    wanted: filled(instance, bounded && fewer === null ? worst : null),
    total: passes === null ? pricesOf(total, threshold) : null,
    sorted: passes === null ? null : sortedProof(passes, graph, of, threshold),
  };
}

/** The same for the places that should be filled. @param worst null when something else bounds the worst pair */
function filled({ graph, wanted }: Instance<Source>, worst: number | null): Certificate["wanted"] {
  if (wanted === null) return null;
  const most = emptyAssignment(graph.rows, graph.cols);
  maximise(graph, wanted, Number.NEGATIVE_INFINITY, most);
  return {
    matched: matched(most) === graph.rows ? [] : cut(graph, Number.NEGATIVE_INFINITY, most),
    worst: worst === null ? null : cutAbove(graph, wanted, most, worst),
  };
}
