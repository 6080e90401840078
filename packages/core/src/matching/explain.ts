/**
 * Why two people are matched: points by criterion, how high each ranks for the other, the next best mentors and what choosing
 * them would cost everybody together. The loss is exact: the whole cohort is matched again with that choice.
 */
import { brokenConstraints } from "./constraints.ts";
import { type Inputs, inputsFrom } from "./inputs.ts";
import { type Matching, matchingOf } from "./matching.ts";
import type { Mentee, Mentor } from "./person.ts";
import type { Constraint, CriterionPoints, Match } from "./proposal.ts";
import { score } from "./score.ts";
import { regretsOf } from "./solve/regret/regret.ts";

/** What the whole loses by a choice; negative numbers are gains that an earlier rule forbids. */
export interface Loss {
  /** Mentees matched less. */
  matched: number;
  /** Hundredths of a point by which the worst pair falls. */
  worst: number;
  total: number;
}

export interface Alternative {
  mentor: string;
  score: number;
  criteria: CriterionPoints[];
  /** Null when the mentor's places are locked to others. */
  loss: Loss | null;
}

export interface Explanation {
  mentee: string;
  mentor: string | null;
  score: number | null;
  locked: boolean;
  criteria: CriterionPoints[];
  /** 1 = nobody possible scores higher: the mentor's rank among the mentee's possible mentors, and the other way round. */
  rank: { ofMentor: number; amongMentors: number; ofMentee: number; amongMentees: number } | null;
  /** The mentee's next best possible mentors, highest score first. */
  alternatives: Alternative[];
  /** Mentors who are not possible, by what forbids them. */
  closed: { mentor: string; by: Constraint[] }[];
}

/**
 * Explains one mentee's match, or why there is none.
 * @param matching the result for these inputs
 * @param count how many alternatives to work out
 */
export function explainMatch(inputs: Inputs, matching: Matching, menteeId: string, count = 3): Explanation | undefined {
  const { mentors, mentees, settings, locks } = inputs;
  const mentee = mentees.find(({ id }) => id === menteeId);
  if (mentee === undefined) return undefined;
  const match = matching.matches.find((m) => m.mentee === menteeId);
  const mentor = mentors.find(({ id }) => id === match?.mentor);
  const possible = mentors.filter((m) => brokenConstraints(m, mentee, settings.without).length === 0);
  const scored = possible.map((m) => ({ m, ...score(m, mentee, settings.weights) })).sort((a, b) => b.total - a.total);
  const others = scored.filter(({ m }) => m.id !== mentor?.id).slice(0, count);
  return {
    mentee: menteeId,
    mentor: mentor?.id ?? null,
    score: match?.score ?? null,
    locked: locks.has(menteeId),
    criteria: mentor === undefined ? [] : score(mentor, mentee, settings.weights).criteria,
    rank: mentor === undefined || match === undefined ? null : ranks(inputs, mentor, mentee, match),
    alternatives: losses(
      inputs,
      matching,
      mentee,
      others.map(({ m }) => m),
    ).map((loss, i) => ({ mentor: others[i]?.m.id ?? "", score: others[i]?.total ?? 0, criteria: others[i]?.criteria ?? [], loss })),
    closed: mentors.map((m) => ({ mentor: m.id, by: brokenConstraints(m, mentee, settings.without) })).filter(({ by }) => by.length > 0),
  };
}

function ranks({ mentors, mentees, settings }: Inputs, mentor: Mentor, mentee: Mentee, match: Match): Explanation["rank"] {
  const possible = (a: Mentor, b: Mentee) => brokenConstraints(a, b, settings.without).length === 0;
  const ofMentor = mentors.filter((m) => possible(m, mentee)).map((m) => score(m, mentee, settings.weights).total);
  const ofMentee = mentees.filter((m) => possible(mentor, m)).map((m) => score(mentor, m, settings.weights).total);
  const rank = (scores: number[]) => 1 + scores.filter((s) => s > match.score).length;
  return { ofMentor: rank(ofMentor), amongMentors: ofMentor.length, ofMentee: rank(ofMentee), amongMentees: ofMentee.length };
}

/** What the whole loses by each of the mentors: from the prices where they tell, else by matching again. */
function losses(inputs: Inputs, matching: Matching, mentee: Mentee, mentors: Mentor[]): (Loss | null)[] {
  const { instance, rows } = matching.problem;
  const { objective, minimumLoad } = inputs.settings;
  const row = rows.indexOf(inputs.mentees.indexOf(mentee));
  const cols = mentors.map((mentor) => inputs.mentors.indexOf(mentor));
  const told = objective !== "leximin" && minimumLoad === 0 && row >= 0 && cols.every((col) => (instance.capacity[col] as number) > 0);
  const choices = cols.map((col) => ({ row, col }));
  const regrets = told ? regretsOf(instance, matching.solution, choices, objective === "bottleneck") : [];
  return mentors.map((mentor, i) => {
    const loss = regrets[i]?.loss ?? null;
    return loss === null ? lossOf(inputs, matching, mentee, mentor) : { matched: 0, ...loss };
  });
}

/** What the whole loses when the two are put together and everything else is matched at its best again. */
export function lossOf(inputs: Inputs, matching: Matching, mentee: Mentee, mentor: Mentor): Loss | null {
  const kept = inputs.rulings.filter((ruling) => !(ruling.rule === "lock" && ruling.mentee === mentee.id));
  const forced = { rule: "lock" as const, mentee: mentee.id, mentor: mentor.id, by: "", at: "", reason: "" };
  const changed = inputsFrom({ ...inputs, former: formerOf(inputs), rulings: [...kept, forced] });
  if (changed.locks.get(mentee.id) !== mentor.id) return null;
  const { objective } = matchingOf(changed);
  const before = matching.objective;
  return {
    matched: before.matched - objective.matched,
    worst: (before.worst ?? 0) - (objective.worst ?? 0),
    total: before.total - objective.total,
  };
}

/** The former pairs that the inputs know of. */
export function formerOf({ mentees }: Inputs): { mentor: string; mentee: string }[] {
  return mentees.flatMap((mentee) =>
    [...(mentee.particular ?? [])].filter(([, { former }]) => former).map(([mentor]) => ({ mentor, mentee: mentee.id })),
  );
}
