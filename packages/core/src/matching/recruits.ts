/**
 * Who would have to be found when nobody who is there can help: one more mentor, with as few demands on them as possible, who
 * would give everybody a mentor. Each is verified by matching everybody again with that mentor among the others.
 */
import { maximumPlaces, meetingLanguages } from "../application/form.ts";
import { brokenConstraints } from "./constraints.ts";
import type { Problem } from "./edges.ts";
import type { Inputs } from "./inputs.ts";
import { genders, inPerson, type Mentee, type Mentor, remote, unknown } from "./person.ts";
import type { Recruit } from "./proposal.ts";
import { type Assignment, matched } from "./solve/assignment.ts";
import { widened } from "./widened.ts";

/** Recruits given, and profiles tried at the most: those with the fewest demands, then those possible for the most mentees. */
const most = 3;
const tries = 24;
/** Pairs looked at in all these tries, so that a large cohort is not kept waiting. */
const work = 4_000_000;

type Profile = Pick<Recruit, "language" | "mode" | "region" | "gender">;

/**
 * Up to three recruits with as few demands as any; none when one mentor cannot take all who are left over.
 * @param widest the most that can be matched without a recruit
 */
export function recruitsOf(inputs: Inputs, problem: Problem, widest: Assignment): Recruit[] {
  const missing = widest.of.length - matched(widest);
  if (missing > maximumPlaces) return [];
  const mentees = Array.from(problem.rows, (position) => inputs.mentees[position] as Mentee);
  const seen = new Set<string>();
  const tried = profiles(inputs.regions, mentees)
    .map((profile) => ({ profile, rows: rowsFor(profile, missing, mentees, inputs) }))
    .filter(({ rows }) => rows.length >= missing && !seen.has(rows.join()) && seen.add(rows.join()))
    .sort((a, b) => demands(a.profile) - demands(b.profile) || b.rows.length - a.rows.length)
    .slice(0, Math.max(most, Math.min(tries, Math.floor(work / (problem.instance.graph.col.length + 1)))));
  const found: Recruit[] = [];
  for (const { profile, rows } of tried) {
    // Whoever is asked for more than another is harder to find and helps no better.
    if (found.length === most || (found[0] && demands(profile) > demands(found[0]))) break;
    const taken = takenBy(problem, rows, missing);
    if (taken !== undefined)
      found.push({ change: "recruit", ...profile, places: missing, mentees: taken.map((r) => mentees[r]?.id ?? "") });
  }
  return found;
}

/** Every profile, each with one language that some mentee speaks: whoever speaks more is welcome too. */
function profiles(regions: readonly string[], mentees: readonly Mentee[]): Profile[] {
  const spoken = mentees.reduce((all, { languages }) => all | languages, 0);
  const ways: Pick<Profile, "mode" | "region">[] = [
    { mode: "remote", region: null },
    ...regions.map((region) => ({ mode: "in-person" as const, region })),
  ];
  const languages = meetingLanguages.filter((_, i) => (spoken >> i) & 1);
  return languages.flatMap((language) => ways.flatMap((way) => genders.map((gender) => ({ language, ...way, gender }))));
}

const demands = ({ mode, gender }: Profile): number => (mode === "in-person" ? 1 : 0) + (gender === null ? 0 : 1);

/** Rows of the mentees for whom such a mentor, with no wishes of their own, would be possible. */
function rowsFor({ language, mode, region, gender }: Profile, places: number, mentees: readonly Mentee[], { settings, regions }: Inputs) {
  const mentor: Mentor = {
    id: "",
    email: "",
    gender: genders.indexOf(gender),
    wants: 0,
    languages: 1 << meetingLanguages.indexOf(language),
    modes: mode === "remote" ? remote : inPerson,
    slots: 0,
    region: region === null ? unknown : regions.indexOf(region),
    style: unknown,
    sector: unknown,
    experience: unknown,
    avoid: new Set(),
    expertise: 0,
    capacity: places,
  };
  return mentees.flatMap((mentee, row) => (brokenConstraints(mentor, mentee, settings.without).length === 0 ? [row] : []));
}

/** The rows the recruit would take when everybody is matched with them among the mentors; undefined when somebody is still left. */
function takenBy({ instance: { graph, capacity } }: Problem, rows: readonly number[], places: number): number[] | undefined {
  const recruit = graph.cols;
  const a = widened(
    graph,
    Int32Array.from([...capacity, places]),
    rows.map((row) => ({ row, col: recruit })),
  );
  return matched(a) < graph.rows ? undefined : rows.filter((row) => a.of[row] === recruit);
}
