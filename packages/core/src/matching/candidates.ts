/** Who could mentor a mentee instead, best first: kept at hand for when a pair ends or is refused. */
import { freePlaces, isLive } from "../pairing/sides.ts";
import { waitingAs, withWaiting } from "../application/take-in.ts";
import type { Act } from "../outcome.ts";
import type { World } from "../world.ts";
import { brokenConstraints } from "./constraints.ts";
import { matchingInputs } from "./inputs.ts";
import type { Constraint, CriterionPoints } from "./proposal.ts";
import { score } from "./score.ts";

export interface Candidate {
  mentor: string;
  score: number;
  criteria: CriterionPoints[];
  /** Empty when the pair is possible as things are. */
  broken: Constraint[];
  /** Places left: capacity less running pairs (before publication, less proposed matches). */
  free: number;
}

/**
 * Every other active mentor, ranked: those with a free place and nothing against it first, then those without a place, then by
 * how much stands in the way; within each, the highest score first. A mentor without a place has "capacity" among `broken`.
 */
export const replacementCandidates = (world: World, mentee: string): Candidate[] => candidatesIn(world)(mentee);

/** Mentors from whom one is chosen: those who take part, or those who wait for a place. */
export interface Offers {
  waits: boolean;
  candidates: Candidate[];
}

/**
 * Everybody who could be offered a mentee, in the order in which they are: who waits comes first only where nobody who takes part is
 * possible as things are.
 */
export function offers(world: World, mentee: string, act: Act): readonly [Offers, Offers] {
  const there: Offers = { waits: false, candidates: replacementCandidates(world, mentee) };
  const waiting: Offers = { waits: true, candidates: waitingCandidates(world, mentee, act) };
  return there.candidates.some(isPossible) ? [there, waiting] : [waiting, there];
}

/** Whether nothing stands in the way as things are. */
export const isPossible = ({ broken }: Pick<Candidate, "broken">): boolean => broken.length === 0;

/** Mentors on the waiting list, ranked in the same way, as if they took part with the places they offered. */
function waitingCandidates(world: World, mentee: string, act: Act): Candidate[] {
  const waiting = new Set(waitingAs("mentor", world).map(({ id }) => id));
  if (waiting.size === 0) return [];
  return replacementCandidates(withWaiting(world, [...waiting], act), mentee).filter(({ mentor }) => waiting.has(mentor));
}

/** The same for one mentee after the other: what everybody answered is put in order once. */
export function candidatesIn(world: World): (mentee: string) => Candidate[] {
  const { mentors, mentees, settings } = matchingInputs(world);
  const taken = world.cohort.published === null ? (world.proposal?.matches ?? []) : world.pairs.filter(isLive);
  return (menteeId) => {
    const mentee = mentees.find(({ id }) => id === menteeId);
    if (mentee === undefined) return [];
    const current = taken.filter((pair) => pair.mentee === menteeId).map(({ mentor }) => mentor);
    return mentors
      .filter(({ id }) => !current.includes(id))
      .map((mentor): Candidate => {
        const free = freePlaces(mentor, taken);
        const broken = brokenConstraints(mentor, mentee, settings.without);
        const { total, criteria } = score(mentor, mentee, settings.weights);
        return {
          mentor: mentor.id,
          score: total,
          criteria,
          broken: free > 0 || broken.includes("capacity") ? broken : [...broken, "capacity"],
          free,
        };
      })
      .sort((a, b) => weight(a.broken) - weight(b.broken) || b.score - a.score || (a.mentor < b.mentor ? -1 : 1));
  };
}

/** A missing place is easier to mend than any other obstacle. */
function weight(broken: readonly Constraint[]): number {
  return broken.reduce((sum, name) => sum + (name === "capacity" ? 1 : 10), 0);
}
