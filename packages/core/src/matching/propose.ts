/** Proposes matches: computes them from the cohort as it is and keeps them as the next round of the proposal. */
import type { Moment } from "../kernel/time.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { remembered } from "./changes.ts";
import type { EarlierPair } from "./earlier.ts";
import { matchingInputs } from "./inputs.ts";
import { keep } from "./keep-inputs.ts";
import type { KeptInputs } from "./kept-inputs.ts";
import { matchingOf } from "./matching.ts";
import type { Match, MatchRuling, Proposal } from "./proposal.ts";

/**
 * Computes the matching again, with the rulings given so far. Approvals stay only when no match changed.
 * @param earlier pairs of earlier cohorts; those of the round before when none are given
 * Refusals: wrong-phase (matching has not begun or is over).
 */
export function proposeMatches(world: World, act: Act, earlier?: readonly EarlierPair[]): Outcome {
  const { proposal, ...round } = roundWith(world, world.proposal?.rulings ?? [], act.now, earlier);
  const facts = { round: proposal.round, matched: proposal.matches.length, unmatched: proposal.unmatched.length };
  return { ...round, happenings: [{ event: "matches-proposed", subject: "", facts }], letters: [] };
}

interface Round {
  proposal: Proposal;
  put: [Proposal];
  /** What it was computed from. */
  ensure: [KeptInputs];
}

/** The next round of the proposal under the given rulings, and what it was computed from. Refusals: wrong-phase. */
export function roundWith(
  world: World,
  rulings: readonly MatchRuling[],
  now: Moment,
  earlier: readonly EarlierPair[] = world.proposal?.earlier ?? [],
): Round {
  refuseOutsideMatching(world);
  const { programme, cohort } = world.cohort;
  const before = world.proposal;
  const inputs = matchingInputs(world, rulings, earlier);
  const { matches, unmatched, shortage } = matchingOf(inputs);
  const same = before !== undefined && unmatched.length === before.unmatched.length && sameMatches(matches, before.matches);
  const kept = keep(world.cohort, inputs, now);
  const proposal: Proposal = {
    kind: "proposal",
    programme,
    cohort,
    version: before?.version ?? 0,
    round: (before?.round ?? 0) + 1,
    computedAt: now,
    inputHash: kept.id,
    matches,
    unmatched,
    shortage,
    rulings: [...rulings],
    approvals: same ? before.approvals : {},
    voided: { ...before?.voided, ...(same ? {} : before?.approvals) },
    ...(before && { before: remembered(before, matches) }),
    ...(earlier.length > 0 && { earlier: [...earlier] }),
    publishedAt: null,
  };
  return { proposal, put: [proposal], ensure: [kept] };
}

/** Refusals: wrong-phase. */
export function refuseOutsideMatching({ cohort, proposal }: Pick<World, "cohort" | "proposal">): void {
  if (cohort.phase !== "matching" || (proposal?.publishedAt ?? null) !== null) throw new Refusal("wrong-phase", { phase: cohort.phase });
}

function sameMatches(a: readonly Match[], b: readonly Match[]): boolean {
  const known = new Map(b.map(({ mentee, mentor }) => [mentee, mentor]));
  return a.length === b.length && a.every(({ mentee, mentor }) => known.get(mentee) === mentor);
}
