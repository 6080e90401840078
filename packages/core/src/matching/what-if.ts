/** What would happen if: someone leaves or joins, places change, a pair is locked or banned. Nothing is stored. */
import { formerOf } from "./explain.ts";
import { type Inputs, inputsFrom } from "./inputs.ts";
import { type Matching, matchesOf, matchingOf } from "./matching.ts";
import type { Mentee, Mentor } from "./person.ts";
import type { Match } from "./proposal.ts";
import { rangeOf, solve } from "./solve/solve.ts";

export type Change =
  | { what: "mentor-leaves"; mentor: string }
  | { what: "mentee-leaves"; mentee: string }
  | { what: "mentor-joins"; mentor: Mentor }
  | { what: "mentee-joins"; mentee: Mentee }
  | { what: "places"; mentor: string; places: number }
  | { what: "lock" | "ban"; mentee: string; mentor: string };

export interface WhatIf {
  matches: Match[];
  unmatched: string[];
  /** Pairs that were not there before. */
  added: Match[];
  /** Pairs that would no longer be. */
  dropped: Match[];
  /** Against now, in pairs and hundredths of a point; positive is better. */
  gain: { matched: number; worst: number; total: number };
}

/**
 * Matches again under the change.
 * @param keep change as few of the known pairs as the most matches allow; only then look at the total
 */
export function whatIf(inputs: Inputs, matching: Matching, change: Change, keep = false): WhatIf {
  const changed = changedBy(inputs, change);
  const before = new Map(matching.matches.map(({ mentee, mentor }) => [mentee, mentor]));
  const matches = keep ? closest(changed, before) : matchingOf(changed).matches;
  const now = new Map(matches.map(({ mentee, mentor }) => [mentee, mentor]));
  const worst = (list: readonly Match[]) => list.reduce((low, { score }) => Math.min(low, score), list[0]?.score ?? 0);
  const total = (list: readonly Match[]) => list.reduce((sum, { score }) => sum + score, 0);
  return {
    matches,
    unmatched: changed.mentees.map(({ id }) => id).filter((id) => !now.has(id)),
    added: matches.filter(({ mentee, mentor }) => before.get(mentee) !== mentor),
    dropped: matching.matches.filter(({ mentee, mentor }) => now.get(mentee) !== mentor),
    gain: {
      matched: matches.length - matching.matches.length,
      worst: worst(matches) - worst(matching.matches),
      total: total(matches) - total(matching.matches),
    },
  };
}

function changedBy(inputs: Inputs, change: Change): Inputs {
  const { settings, mentors, mentees, rulings } = inputs;
  const now = { settings, mentors, mentees, rulings, former: formerOf(inputs) };
  switch (change.what) {
    case "mentor-leaves":
      return inputsFrom({ ...now, mentors: mentors.filter(({ id }) => id !== change.mentor) });
    case "mentee-leaves":
      return inputsFrom({ ...now, mentees: mentees.filter(({ id }) => id !== change.mentee) });
    case "mentor-joins":
      return inputsFrom({ ...now, mentors: [...mentors, change.mentor] });
    case "mentee-joins":
      return inputsFrom({ ...now, mentees: [...mentees, change.mentee] });
    case "places":
      return inputsFrom({ ...now, mentors: mentors.map((m) => (m.id === change.mentor ? { ...m, capacity: change.places } : m)) });
    case "lock":
    case "ban": {
      const ruling = { rule: change.what, mentee: change.mentee, mentor: change.mentor, by: "", at: "", reason: "" };
      const others = rulings.filter((r) => !(r.rule === "lock" && r.mentee === change.mentee));
      return inputsFrom({ ...now, rulings: [...others, ruling] });
    }
  }
}

/** Most matches, then most known pairs, then the highest total: a known pair counts more than any difference of totals. */
function closest(inputs: Inputs, before: ReadonlyMap<string, string>): Match[] {
  const { problem } = matchingOf(inputs);
  const { graph } = problem.instance;
  const known = (rangeOf(graph) + 1) * (graph.rows + 1);
  const score = graph.score.slice();
  for (let r = 0; r < graph.rows; r += 1) {
    const mentor = before.get(inputs.mentees[problem.rows[r] as number]?.id ?? "");
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) {
      if (inputs.mentors[graph.col[e] as number]?.id === mentor) score[e] = (score[e] as number) + known;
    }
  }
  return matchesOf(inputs, problem, solve({ ...problem.instance, graph: { ...graph, score } }, "total").of);
}
