/** A bare instance as JSON: numbers instead of people, for other programmes' data, tests and comparisons. */
import * as z from "zod";
import { violator } from "./solve/proof/violator.ts";
import { emptyAssignment } from "./solve/assignment.ts";
import { maximise } from "./solve/cardinality.ts";
import type { Certificate } from "./solve/proof/certificate.ts";
import { graphOf, type Instance } from "./solve/graph.ts";
import { type WrittenSorted, written } from "./solve/proof/leximin-proof.ts";
import { certificateOf } from "./solve/proof/prove.ts";
import { solve, type Value, valueOf } from "./solve/solve.ts";
import { Objective } from "./settings.ts";

const limit = 2 ** 31 - 1;
const index = z.int().min(0);

/** Everything but the edges, which are many and are looked at by hand. */
const Frame = z.object({
  capacity: z.array(index.max(1_000_000)).max(1_000_000),
  mentees: index.max(1_000_000),
  edges: z.array(z.unknown()),
  locks: z.array(z.tuple([index, index])).default([]),
  minLoad: z.union([index.max(1_000_000), z.array(index.max(1_000_000))]).default(0),
  objective: Objective.default("bottleneck"),
});

/** The instance is not one; the message says where. */
export class BadProblem extends Error {}

export interface Bare {
  instance: Instance;
  objective: Objective;
  /** Row → mentee, for those without a lock. */
  rows: Int32Array;
  /** Mentor of each locked mentee. */
  locks: ReadonlyMap<number, number>;
  lockTotal: number;
}

/** Names in the JSON value that say nothing here: perhaps misspelt. */
export function strangers(json: unknown): string[] {
  return typeof json !== "object" || json === null || Array.isArray(json) ? [] : Object.keys(json).filter((key) => !(key in Frame.shape));
}

/** Reads a parsed JSON value. Duplicate edges count once, with their highest score. Throws BadProblem. */
export function readProblem(json: unknown): Bare {
  const read = Frame.safeParse(json);
  if (!read.success)
    throw new BadProblem(read.error.issues.map(({ path, message }) => `${path.join(".") || "problem"}: ${message}`).join("; "));
  const { capacity, mentees, edges, locks: pairs, minLoad, objective } = read.data;
  const cols = capacity.length;
  const whole = graphOf(mentees, cols, columns(edges, mentees, cols));
  const locks = new Map<number, number>();
  const taken = new Int32Array(cols);
  let [ceiling, lockTotal]: [number | null, number] = [null, 0];
  for (const [i, [mentee, mentor]] of pairs.entries()) {
    const score = mentee < mentees && mentor < cols ? edgeScore(whole, mentee, mentor) : undefined;
    if (score === undefined) throw new BadProblem(`locks.${i}: there is no edge from mentee ${mentee} to mentor ${mentor}`);
    if (locks.has(mentee)) throw new BadProblem(`locks.${i}: mentee ${mentee} is locked twice`);
    locks.set(mentee, mentor);
    taken[mentor] = (taken[mentor] as number) + 1;
    if ((taken[mentor] as number) > (capacity[mentor] as number)) throw new BadProblem(`locks.${i}: mentor ${mentor} has no place left`);
    ceiling = Math.min(ceiling ?? limit, score);
    lockTotal += score;
  }
  if (Array.isArray(minLoad) && minLoad.length !== cols) throw new BadProblem("minLoad: one number for each mentor");
  const rows = Int32Array.from({ length: mentees }, (_, r) => r).filter((r) => !locks.has(r));
  const places = Int32Array.from(capacity, (c, j) => c - (taken[j] as number));
  const wanted = places.map((free, j) =>
    Math.min(free, Math.max(0, (Array.isArray(minLoad) ? (minLoad[j] as number) : minLoad) - (taken[j] as number))),
  );
  const graph = locks.size === 0 ? whole : without(whole, rows);
  return {
    instance: { graph, capacity: places, taken, wanted: wanted.some((w) => w > 0) ? wanted : null, ceiling },
    objective,
    rows,
    locks,
    lockTotal,
  };
}

function columns(edges: readonly unknown[], mentees: number, mentors: number) {
  const row = new Int32Array(edges.length);
  const col = new Int32Array(edges.length);
  const score = new Int32Array(edges.length);
  edges.forEach((edge, i) => {
    if (!Array.isArray(edge) || edge.length !== 3) throw new BadProblem(`edges.${i}: [mentee, mentor, score] expected`);
    const [r, c, s] = edge as unknown[];
    if (!Number.isInteger(r) || (r as number) < 0 || (r as number) >= mentees)
      throw new BadProblem(`edges.${i}: no mentee ${String(r)}, there are ${mentees}`);
    if (!Number.isInteger(c) || (c as number) < 0 || (c as number) >= mentors)
      throw new BadProblem(`edges.${i}: no mentor ${String(c)}, there are ${mentors}`);
    if (!Number.isInteger(s) || Math.abs(s as number) > limit)
      throw new BadProblem(`edges.${i}: the score must be a whole number between ${-limit} and ${limit}`);
    row[i] = r as number;
    col[i] = c as number;
    score[i] = s as number;
  });
  return { row, col, score };
}

function edgeScore({ start, col, score }: Instance["graph"], row: number, mentor: number): number | undefined {
  const at = col.subarray(start[row] as number, start[row + 1] as number).indexOf(mentor);
  return at < 0 ? undefined : score[(start[row] as number) + at];
}

function without(graph: Instance["graph"], rows: Int32Array): Instance["graph"] {
  const row: number[] = [];
  const edges: number[] = [];
  rows.forEach((r, i) => {
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) {
      row.push(i);
      edges.push(e);
    }
  });
  const of = (list: Int32Array) => edges.map((e) => list[e] as number);
  return graphOf(rows.length, graph.cols, { row, col: of(graph.col), score: of(graph.score) });
}

export interface BareAnswer {
  assignment: number[];
  objective: Value;
  /** Rows are mentees; a locked one has the price null. */
  certificate: Omit<Certificate, "total" | "sorted"> & {
    total: (Omit<NonNullable<Certificate["total"]>, "rows"> & { rows: (number | null)[] }) | null;
    sorted: (Omit<WrittenSorted, "rows"> & { rows: (string | null)[] }) | null;
    /** Whether the proof of the sorted list is left out because it is too long to write. */
    shortened: boolean;
  };
  /** When somebody is left: mentees who together can only have these mentors, who have too few places. */
  violator: { mentees: number[]; mentors: number[]; places: number } | null;
}

/** Solves the instance; locked pairs are part of the answer. */
export function solveBare({ instance, objective, rows, locks, lockTotal }: Bare): BareAnswer {
  const { graph, capacity, taken } = instance;
  const solution = solve(instance, objective);
  const assignment = new Array<number>(rows.length + locks.size).fill(-1);
  for (const [mentee, mentor] of locks) assignment[mentee] = mentor;
  rows.forEach((mentee, r) => {
    assignment[mentee] = solution.of[r] as number;
  });
  const own = valueOf(
    graph,
    solution.of,
    capacity.map((c, j) => c + (taken[j] as number)),
    taken,
  );
  const worst = own.worst === null ? instance.ceiling : Math.min(own.worst, instance.ceiling ?? own.worst);
  const { matched, worst: cut, wanted, total, sorted } = certificateOf(instance, solution, objective);
  const named = (list: number[]) => list.map((r) => rows[r] as number);
  const text = sorted === null ? null : written(sorted);
  return {
    assignment,
    objective: { matched: own.matched + locks.size, worst, total: own.total + lockTotal, load: own.load },
    certificate: {
      matched: named(matched),
      worst: cut === null ? null : named(cut),
      wanted: wanted === null ? null : { matched: named(wanted.matched), worst: wanted.worst === null ? null : named(wanted.worst) },
      total: total === null ? null : { ...total, rows: spread(total.rows, rows, assignment.length) },
      sorted: text === null ? null : { ...text, rows: spread(text.rows, rows, assignment.length) },
      shortened: sorted !== null && text === null,
    },
    violator: own.matched === graph.rows ? null : shortageOf(instance, named),
  };
}

function spread<T>(prices: readonly T[], rows: Int32Array, mentees: number): (T | null)[] {
  const all = new Array<T | null>(mentees).fill(null);
  rows.forEach((mentee, r) => {
    all[mentee] = prices[r] as T;
  });
  return all;
}

function shortageOf({ graph, capacity }: Instance, named: (list: number[]) => number[]): BareAnswer["violator"] {
  const widest = emptyAssignment(graph.rows, graph.cols);
  maximise(graph, capacity, Number.NEGATIVE_INFINITY, widest);
  const { rows, cols, places } = violator(graph, capacity, widest);
  return { mentees: named(Array.from(rows)), mentors: Array.from(cols), places };
}
