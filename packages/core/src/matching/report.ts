/** A matching as one JSON document: pairs with their points, figures, and everything needed to check them. */
import { brokenConstraints } from "./constraints.ts";
import type { Inputs } from "./inputs.ts";
import { digest } from "./keep-inputs.ts";
import type { Matching } from "./matching.ts";
import type { Constraint, CriterionPoints, Relaxation } from "./proposal.ts";
import { score } from "./score.ts";
import { check } from "./solve/proof/check.ts";
import { certificateOf } from "./solve/proof/prove.ts";
import { type WrittenSorted, written } from "./solve/proof/leximin-proof.ts";
import { type Stability, stabilityOf } from "./solve/stability.ts";

export interface Report {
  mentors: { email: string; capacity: number }[];
  mentees: { email: string }[];
  /** Scores and points are hundredths: 0 to 10,000. */
  pairs: { mentor: string; mentee: string; score: number; criteria: CriterionPoints[] }[];
  unmatched: string[];
  objective: Matching["objective"];
  certificate: Certified;
  proof: Proof | null;
  stability: Stability;
  digest: string;
  edges?: { mentor: string; mentee: string; score: number }[];
}

/** The certificate by address, and whether the independent checker accepts it. */
export interface Certified {
  verified: boolean;
  matched: string[];
  worst: string[] | null;
  /** The same for the places that a minimum load asks to fill; null without one. */
  wanted: { matched: string[]; worst: string[] | null } | null;
  total: { least: number | null; mentees: Record<string, number>; mentors: Record<string, number>; floor: number; bonus: number } | null;
  /** Prices of any length, as text; only when the sorted list is the objective. */
  sorted: (Omit<WrittenSorted, "rows" | "cols"> & { mentees: Record<string, string>; mentors: Record<string, string> }) | null;
  /** Whether the proof of the sorted list was checked, but is left out because it is too long to write. */
  shortened: boolean;
}

export interface Proof {
  group: string[];
  mentors: string[];
  places: number;
  /** Why each other mentor is closed to each mentee of the group. */
  closed: { mentee: string; mentor: string; by: Constraint[] }[];
  relaxations: { size: number; steps: Relaxation[]; verified: true }[];
}

/** @param edges whether to list every possible pair */
export function reportOf(inputs: Inputs, matching: Matching, edges: boolean): Report {
  const { mentors, mentees, settings } = inputs;
  const emails = new Map([...mentors, ...mentees].map(({ id, email }) => [id, email]));
  const email = (id: string) => emails.get(id) ?? id;
  const mentorOf = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const menteeOf = new Map(mentees.map((mentee) => [mentee.id, mentee]));
  const { graph, capacity } = matching.problem.instance;
  return {
    mentors: mentors.map((mentor) => ({ email: mentor.email, capacity: mentor.capacity })),
    mentees: mentees.map((mentee) => ({ email: mentee.email })),
    pairs: matching.matches.flatMap((match) => {
      const [mentor, mentee] = [mentorOf.get(match.mentor), menteeOf.get(match.mentee)];
      if (mentor === undefined || mentee === undefined) return [];
      return [
        { mentor: mentor.email, mentee: mentee.email, score: match.score, criteria: score(mentor, mentee, settings.weights).criteria },
      ];
    }),
    unmatched: matching.unmatched.map(email),
    objective: matching.objective,
    certificate: certified(inputs, matching),
    proof: proofOf(inputs, matching, email),
    stability: stabilityOf(graph, capacity, matching.solution.of),
    digest: digest(inputs),
    ...(edges ? { edges: edgesOf(inputs, matching) } : {}),
  };
}

function certified(inputs: Inputs, { problem: { instance, rows }, solution }: Matching): Certified {
  const certificate = certificateOf(instance, solution, inputs.settings.objective);
  const mentee = (row: number) => inputs.mentees[rows[row] as number]?.email ?? "";
  const mentor = (col: number) => inputs.mentors[col]?.email ?? "";
  const { matched, worst, wanted, total, sorted } = certificate;
  const text = sorted === null ? null : written(sorted);
  return {
    verified: check(instance, { of: solution.of, certificate }, inputs.settings.objective).length === 0,
    matched: matched.map(mentee),
    worst: worst?.map(mentee) ?? null,
    wanted: wanted === null ? null : { matched: wanted.matched.map(mentee), worst: wanted.worst?.map(mentee) ?? null },
    total:
      total === null
        ? null
        : {
            least: Number.isFinite(total.least) ? total.least : null,
            mentees: Object.fromEntries(total.rows.map((price, row) => [mentee(row), price])),
            mentors: Object.fromEntries(total.cols.map((price, col) => [mentor(col), price])),
            floor: total.floor,
            bonus: total.bonus,
          },
    sorted: text === null ? null : byPerson(text, mentee, mentor),
    shortened: sorted !== null && text === null,
  };
}

type Name = (position: number) => string;

function byPerson({ rows, cols, ...rest }: WrittenSorted, mentee: Name, mentor: Name): NonNullable<Certified["sorted"]> {
  const named = (name: Name, prices: string[]) => Object.fromEntries(prices.map((price, i) => [name(i), price]));
  return { ...rest, mentees: named(mentee, rows), mentors: named(mentor, cols) };
}

function proofOf({ mentors, mentees, settings }: Inputs, { shortage }: Matching, email: (id: string) => string): Proof | null {
  if (shortage === null) return null;
  const group = mentees.filter(({ id }) => shortage.mentees.includes(id));
  const outside = mentors.filter(({ id }) => !shortage.mentors.includes(id));
  return {
    group: shortage.mentees.map(email),
    mentors: shortage.mentors.map(email),
    places: shortage.places,
    closed: group.flatMap((mentee) =>
      outside.map((mentor) => ({ mentee: mentee.email, mentor: mentor.email, by: brokenConstraints(mentor, mentee, settings.without) })),
    ),
    relaxations: shortage.relaxations.map((steps) => ({
      size: steps.length,
      steps: steps.map((step) => byAddress(step, email)),
      verified: true,
    })),
  };
}

function byAddress(step: Relaxation, email: (id: string) => string): Relaxation {
  switch (step.change) {
    case "place":
      return { ...step, mentor: email(step.mentor) };
    case "waive":
      return { ...step, mentor: email(step.mentor), mentee: email(step.mentee) };
    case "recruit":
      return { ...step, mentees: step.mentees.map(email) };
  }
}

function edgesOf({ mentors, mentees }: Inputs, { problem: { instance, rows } }: Matching): NonNullable<Report["edges"]> {
  const { start, col, score: scores } = instance.graph;
  return Array.from(rows).flatMap((position, row) =>
    Array.from({ length: (start[row + 1] as number) - (start[row] as number) }, (_, i) => {
      const e = (start[row] as number) + i;
      return { mentor: mentors[col[e] as number]?.email ?? "", mentee: mentees[position]?.email ?? "", score: scores[e] as number };
    }),
  );
}
