/** What would happen if: someone leaves or joins, places change, a pair is locked or banned. Nothing is stored. */
import { standingOf } from "./changes.ts";
import { problemOf, type Problem } from "./edges.ts";
import { formerOf } from "./explain.ts";
import { type Inputs, inputsFrom } from "./inputs.ts";
import { type Matching, matchesOf } from "./matching.ts";
import type { Mentee, Mentor } from "./person.ts";
import type { Match } from "./proposal.ts";
import { none } from "./solve/assignment.ts";
import type { Start } from "./solve/total/warm-start.ts";
import { solve } from "./solve/solve.ts";

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
 * What matching everybody under the change gives, worked out from where the known matching stands: only what the change touches is looked
 * at.
 */
export function whatIf(inputs: Inputs, matching: Matching, change: Change): WhatIf {
  const changed = changedBy(inputs, change);
  const before = new Map(matching.matches.map(({ mentee, mentor }) => [mentee, mentor]));
  const matches = matchedAgain(inputs, matching, changed);
  const now = new Map(matches.map(({ mentee, mentor }) => [mentee, mentor]));
  const [was, is] = [standingOf(matching.matches), standingOf(matches)];
  return {
    matches,
    unmatched: changed.mentees.map(({ id }) => id).filter((id) => !now.has(id)),
    added: matches.filter(({ mentee, mentor }) => before.get(mentee) !== mentor),
    dropped: matching.matches.filter(({ mentee, mentor }) => now.get(mentee) !== mentor),
    gain: {
      matched: matches.length - matching.matches.length,
      worst: (is.worst ?? 0) - (was.worst ?? 0),
      total: is.total - was.total,
    },
  };
}

/** The inputs as they are after the change. */
export function changedBy(inputs: Inputs, change: Change): Inputs {
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

function matchedAgain(inputs: Inputs, matching: Matching, changed: Inputs): Match[] {
  const problem = problemOf(changed);
  const { of } = solve(problem.instance, changed.settings.objective, { start: startFrom(inputs, matching, changed, problem) });
  return matchesOf(changed, problem, of);
}

/** The known solution in the rows and columns of the changed problem; who had a lock is where it put them. */
export function startFrom(inputs: Inputs, { matches, solution }: Matching, changed: Inputs, { rows }: Problem): Start {
  const was = new Map(inputs.mentors.map(({ id }, col) => [id, col]));
  const is = new Map(changed.mentors.map(({ id }, col) => [id, col]));
  const mentorOf = new Map(matches.map(({ mentee, mentor }) => [mentee, mentor]));
  const { prices } = solution.total;
  return {
    of: Int32Array.from(rows, (position) => is.get(mentorOf.get(changed.mentees[position]?.id ?? "") ?? "") ?? none),
    price: Float64Array.from(changed.mentors, ({ id }) => prices.col[was.get(id) ?? none] ?? Number.POSITIVE_INFINITY),
    top: prices.top,
    unmatched: prices.unmatched,
    threshold: solution.threshold,
  };
}
