/** A cohort's matching: the one best set of pairs under the constraints, and why somebody is left when somebody is. */
import { standingOf } from "./changes.ts";
import { problemOf, type Problem } from "./edges.ts";
import type { Inputs } from "./inputs.ts";
import type { Match, Shortage } from "./proposal.ts";
import { score } from "./score.ts";
import { shortageOf } from "./shortage.ts";
import { type Solution, solve } from "./solve/solve.ts";

export interface Matching {
  /** In the order of the mentees' ids. */
  matches: Match[];
  unmatched: string[];
  shortage: Shortage | null;
  objective: { matched: number; worst: number | null; total: number; load: number };
  problem: Problem;
  solution: Solution;
}

/** Computes the matching. The same inputs give the same result, bit by bit, whatever order people came in. */
export function matchingOf(inputs: Inputs): Matching {
  const problem = problemOf(inputs);
  const solution = solve(problem.instance, inputs.settings.objective);
  const matches = matchesOf(inputs, problem, solution.of);
  const placed = new Set(matches.map(({ mentee }) => mentee));
  const unmatched = inputs.mentees.map(({ id }) => id).filter((id) => !placed.has(id));
  return {
    matches,
    unmatched,
    shortage: unmatched.length === 0 ? null : shortageOf(inputs, problem),
    objective: { matched: matches.length, ...standingOf(matches), load: solution.value.load },
    problem,
    solution,
  };
}

/** The pairs of an assignment, locks included, by mentee. */
export function matchesOf(inputs: Inputs, { rows }: Problem, of: Int32Array): Match[] {
  const { mentees, mentors, locks, settings } = inputs;
  const byId = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const column = new Map(Array.from(rows, (position, row) => [position, of[row] as number]));
  return mentees.flatMap((mentee, position) => {
    const mentor = byId.get(locks.get(mentee.id) ?? "") ?? mentors[column.get(position) ?? -1];
    return mentor === undefined ? [] : [{ mentee: mentee.id, mentor: mentor.id, score: score(mentor, mentee, settings.weights).total }];
  });
}
