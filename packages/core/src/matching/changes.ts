/** What is different between one round of the proposal and the next. */
import type { Before, Match, Proposal } from "./proposal.ts";

type Round = Pick<Proposal, "round" | "inputHash" | "matches" | "unmatched">;

/** More are counted and not named: the row has to stay within what the database takes. */
const named = 1_000;

/** The least score and the sum of all, in hundredths of a point; the least is null without matches. */
export function standingOf(matches: readonly Match[]): { worst: number | null; total: number } {
  const scores = matches.map(({ score }) => score);
  return { worst: scores.length === 0 ? null : scores.reduce((a, b) => Math.min(a, b)), total: scores.reduce((a, b) => a + b, 0) };
}

/** The round before as it is remembered beside the matches of now. */
export function remembered(before: Round, matches: readonly Match[]): Before {
  const was = new Map(before.matches.map((match) => [match.mentee, match]));
  const is = new Map(matches.map(({ mentee, mentor }) => [mentee, mentor]));
  const mentees = [...new Set([...was.keys(), ...is.keys()])].filter((mentee) => was.get(mentee)?.mentor !== is.get(mentee)).sort();
  return {
    round: before.round,
    inputHash: before.inputHash,
    matched: before.matches.length,
    unmatched: before.unmatched.length,
    ...standingOf(before.matches),
    moved: mentees
      .slice(0, named)
      .map((mentee) => ({ mentee, mentor: was.get(mentee)?.mentor ?? null, score: was.get(mentee)?.score ?? null })),
    count: mentees.length,
  };
}
