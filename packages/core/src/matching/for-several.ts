/** Mentors for several mentees at once, while a cohort is under way: as at publication, whoever gives most of them one comes first. */
import { isLive } from "../pairing/sides.ts";
import type { World } from "../world.ts";
import { type Candidate, candidatesIn, isPossible } from "./candidates.ts";
import { type Objective, settingsOf } from "./settings.ts";
import { graphOf } from "./solve/graph.ts";
import { solve } from "./solve/solve.ts";

export interface Found {
  /** Whom the programme proposes; undefined where every place goes to others, or nobody is possible. */
  mentor: string | undefined;
  /** Everybody who is possible as things are, the best for this mentee first. */
  possible: Candidate[];
}

/**
 * What is proposed for each of them: the most mentees, then what the programme's own objective says, over the places that are free. Nobody
 * is proposed more often than they have places, and the order in which the mentees come changes nothing.
 * @param ranks those of the first choose before those of the second, and so on
 * @param chosen mentee to mentor, as an organiser has it: theirs before all others, as far as it is possible
 */
export function foundFor(
  world: World,
  ranks: readonly (readonly string[])[],
  chosen: ReadonlyMap<string, string> = new Map(),
): Map<string, Found> {
  const candidates = candidatesIn(world);
  const possible = new Map(ranks.flat().map((id) => [id, candidates(id).filter(isPossible)]));
  const free = new Map([...possible.values()].flatMap((all) => all.map(({ mentor, free }) => [mentor, free] as const)));
  const taken = new Map<string, number>();
  for (const { mentor } of world.pairs.filter(isLive)) taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
  const given = new Map<string, string>();
  const give = (mentee: string, mentor: string) => {
    given.set(mentee, mentor);
    free.set(mentor, (free.get(mentor) ?? 0) - 1);
    taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
  };
  for (const [mentee, mentor] of chosen)
    if (possible.get(mentee)?.some((one) => one.mentor === mentor) && (free.get(mentor) ?? 0) > 0) give(mentee, mentor);
  const { objective } = settingsOf(world.programme);
  for (const rank of ranks) {
    const rows = [...new Set(rank)].filter((id) => !given.has(id)).map((id) => [id, possible.get(id) ?? []] as const);
    for (const [mentee, mentor] of solved(new Map(rows), { free, taken, objective })) give(mentee, mentor);
  }
  return new Map([...possible].map(([mentee, all]) => [mentee, { mentor: given.get(mentee), possible: all }]));
}

interface Places {
  free: ReadonlyMap<string, number>;
  taken: ReadonlyMap<string, number>;
  objective: Objective;
}

/** Mentee and mentor, by ids in order, so that nothing hangs on who came first. */
function solved(possible: ReadonlyMap<string, readonly Candidate[]>, { free, taken, objective }: Places): [string, string][] {
  const rows = [...possible.keys()].sort();
  const cols = [...free.keys()].sort();
  const at = new Map(cols.map((mentor, col) => [mentor, col]));
  const edges = rows.flatMap((id, row) => (possible.get(id) ?? []).map(({ mentor, score }) => ({ row, col: at.get(mentor) ?? 0, score })));
  const list = (of: "row" | "col" | "score") => Int32Array.from(edges, (edge) => edge[of]);
  const numbers = (of: ReadonlyMap<string, number>) => Int32Array.from(cols, (mentor) => of.get(mentor) ?? 0);
  const graph = graphOf(rows.length, cols.length, { row: list("row"), col: list("col"), score: list("score") });
  const { of } = solve({ graph, capacity: numbers(free), taken: numbers(taken), wanted: null, ceiling: null }, objective);
  return rows.flatMap((mentee, row): [string, string][] => {
    const mentor = cols[of[row] ?? -1];
    return mentor === undefined ? [] : [[mentee, mentor]];
  });
}
