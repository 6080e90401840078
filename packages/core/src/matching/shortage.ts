/**
 * Why not every mentee can have a mentor, in a form that can be checked by counting: a group of mentees whose possible mentors
 * have too few places together (Hall, "On representatives of subsets", J. London Math. Soc. 10, 1935), and no mentee of it could
 * be left out of the argument.
 */
import { brokenConstraints } from "./constraints.ts";
import type { Problem } from "./edges.ts";
import type { Inputs } from "./inputs.ts";
import type { Constraint, Shortage } from "./proposal.ts";
import { relaxationsOf } from "./relaxations.ts";
import { emptyAssignment } from "./solve/assignment.ts";
import { maximise } from "./solve/cardinality.ts";
import { violator } from "./solve/proof/violator.ts";

/** The shortage of an incomplete problem. */
export function shortageOf(inputs: Inputs, problem: Problem): Shortage {
  const { graph, capacity } = problem.instance;
  const widest = emptyAssignment(graph.rows, graph.cols);
  maximise(graph, capacity, Number.NEGATIVE_INFINITY, widest);
  const group = violator(graph, capacity, widest);
  const mentees = Array.from(group.rows, (row) => inputs.mentees[problem.rows[row] as number] as Inputs["mentees"][number]);
  const inside = new Set(group.cols);
  const closedBy: Partial<Record<Constraint, number>> = {};
  inputs.mentors.forEach((mentor, c) => {
    if (inside.has(c)) return;
    for (const mentee of mentees)
      for (const name of brokenConstraints(mentor, mentee, inputs.settings.without)) closedBy[name] = (closedBy[name] ?? 0) + 1;
  });
  return {
    mentees: mentees.map(({ id }) => id),
    mentors: Array.from(group.cols, (c) => (inputs.mentors[c] as Inputs["mentors"][number]).id),
    places: group.places,
    closedBy,
    relaxations: relaxationsOf(inputs, problem, widest),
  };
}
