/**
 * The smallest changes that would give everybody a mentor: one more place with a named mentor, a constraint waived for a named
 * pair, one more mentor of a given kind. Found as the cheapest chains of moves when such changes cost their harm, then each list is verified by matching anew.
 */
import { brokenConstraints } from "./constraints.ts";
import type { Problem } from "./edges.ts";
import { cheapestFix, type Fix, type Fixable } from "./cheapest-fix.ts";
import type { Inputs } from "./inputs.ts";
import { type Constraint, constraints, type Relaxation } from "./proposal.ts";
import { recruitsOf } from "./recruits.ts";
import { type Assignment, copyAssignment, matched } from "./solve/assignment.ts";
import { widened } from "./widened.ts";

/** Fewer changes always come first; among as many, the harm decides. */
const change = 1000;
/** Harm of a waiver: what a person can shrug off is low, what protects someone is high. A place costs the mentor's capacity. */
const harm: Record<Constraint, number> = { former: 10, mode: 15, language: 25, ban: 30, gender: 40, conflict: 60, capacity: 80 };
/** What finding somebody new costs: nobody gives anything up, but it takes longest. */
const search = 90;
/** Lists given of each sort: led by a place, led by a waiver. */
const most = 6;
/** Above so many pairs nothing is looked for: such a cohort needs mentors, not a list of exceptions. */
const pairs = 1_000_000;

/** Up to fifteen lists, fewest changes first, then least harm; each completes the matching. */
export function relaxationsOf(inputs: Inputs, problem: Problem, widest: Assignment): Relaxation[][] {
  if (problem.rows.length * inputs.mentors.length > pairs) return [];
  const base = fixable(inputs, problem);
  const missing = widest.of.length - matched(widest);
  const work = base.rows * base.cols * missing;
  const tries = Math.max(1, Math.min(most, Math.floor(20_000_000 / Math.max(1, work))));
  const found = new Map<string, { cost: number; list: Relaxation[] }>();
  for (const places of [true, false]) {
    const banned = new Set<number>();
    for (let i = 0; i < tries; i += 1) {
      const fixes = complete(base, copyAssignment(widest), missing, banned, places);
      const first = fixes?.[0];
      if (fixes === undefined || first === undefined) break;
      banned.add(first.row * base.cols + first.col);
      const list = fixes.flatMap((fix) => named(inputs, problem, base, fix));
      if (verified(problem, fixes)) found.set(sameSet(list), { cost: fixes.reduce((sum, fix) => sum + fix.cost, 0), list });
    }
  }
  for (const recruit of recruitsOf(inputs, problem, widest)) found.set(sameSet([recruit]), { cost: change + search, list: [recruit] });
  return [...found.values()].sort((a, b) => a.cost - b.cost).map(({ list }) => list);
}

/** The same changes in another order are the same way out. */
const sameSet = (list: readonly Relaxation[]): string =>
  list
    .map((one) => JSON.stringify(one))
    .sort()
    .join();

/** One list of fixes that completes the assignment; the first is neither banned nor, with `places` off, a place. */
function complete(base: Fixable, a: Assignment, missing: number, banned: ReadonlySet<number>, places: boolean): Fix[] | undefined {
  const state: Fixable = { ...base, capacity: base.capacity.slice(), cost: base.cost.slice(), place: base.place.slice() };
  const fixes: Fix[] = [];
  for (let i = 0; i < missing; i += 1) {
    const found = cheapestFix(state, a, i === 0 ? { banned, places } : { banned: new Set(), places: true });
    if (found === undefined || found.length === 0) return undefined;
    fixes.push(...found);
    for (const { row, col } of found) {
      if (row < 0) state.place[col] = (state.place[col] as number) + change;
      else state.cost[row * base.cols + col] = 0;
    }
  }
  return fixes;
}

function fixable(inputs: Inputs, { instance: { graph, capacity }, rows }: Problem): Fixable {
  const { mentors, mentees, settings } = inputs;
  const cost = new Int32Array(graph.rows * graph.cols).fill(-1);
  for (let r = 0; r < graph.rows; r += 1) {
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) cost[r * graph.cols + (graph.col[e] as number)] = 0;
    const mentee = mentees[rows[r] as number] as (typeof mentees)[number];
    mentors.forEach((mentor, c) => {
      if (cost[r * graph.cols + c] === 0) return;
      const broken = brokenConstraints(mentor, mentee, settings.without);
      // Nobody is paired with themselves, and a mentor without places needs a place, not a waiver.
      if (broken.includes("capacity") || mentor.email === mentee.email) return;
      cost[r * graph.cols + c] = broken.reduce((sum, name) => sum + change + harm[name], 0);
    });
  }
  const place = Int32Array.from(mentors, (mentor) => change + mentor.capacity);
  return { rows: graph.rows, cols: graph.cols, capacity: capacity.slice(), cost, place };
}

function named(inputs: Inputs, problem: Problem, base: Fixable, { row, col }: Fix): Relaxation[] {
  const mentor = inputs.mentors[col] as Inputs["mentors"][number];
  if (row < 0) return [{ change: "place", mentor: mentor.id }];
  const mentee = inputs.mentees[problem.rows[row] as number] as Inputs["mentees"][number];
  const broken = base.cost[row * base.cols + col] === 0 ? [] : brokenConstraints(mentor, mentee, inputs.settings.without);
  return constraints
    .filter((name) => broken.includes(name))
    .map((constraint) => ({ change: "waive", constraint, mentee: mentee.id, mentor: mentor.id }));
}

/** Matches everybody from nothing with the changes made. */
function verified({ instance }: Problem, fixes: readonly Fix[]): boolean {
  const capacity = instance.capacity.slice();
  for (const { row, col } of fixes) if (row < 0) capacity[col] = (capacity[col] as number) + 1;
  return (
    matched(
      widened(
        instance.graph,
        capacity,
        fixes.filter(({ row }) => row >= 0),
      ),
    ) === instance.graph.rows
  );
}
