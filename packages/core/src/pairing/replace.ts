/** Gives a mentee another mentor, or a first one when publication left them without. */
import { reasonIn } from "../kernel/reason.ts";
import { takingIn, withWaiting } from "../application/take-in.ts";
import { Refusal } from "../kernel/refusal.ts";
import { replacementCandidates } from "../matching/candidates.ts";
import type { Constraint } from "../matching/proposal.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import type { Ids } from "../kernel/ids.ts";
import { changeCapacity } from "../participant/leave.ts";
import type { World } from "../world.ts";
import { ended } from "./end.ts";
import { introduce } from "./introduce.ts";
import type { Pair } from "./pair.ts";
import { isLive, ownNote, toBoth, toSide } from "./sides.ts";

/**
 * Introduces the mentee to another mentor; whoever of the two is on the waiting list takes part from then on. A pair still live ends and
 * its mentor is told; the meetings of the pair before count on for the new one.
 * @param given `reason` is required; `waive` names the constraints an organiser knowingly sets aside (never capacity: raise it)
 * Refuses wrong-phase, reason-needed, not-found (no such active mentee or mentor), capacity-exceeded,
 * constraint-broken { constraint } for the first one not waived.
 */
export function replacePair(
  before: World,
  menteeId: string,
  mentorId: string,
  given: { reason: string; waive?: readonly Constraint[] },
  act: Act,
  ids: Ids,
): Outcome {
  const world = withWaiting(before, [menteeId, mentorId], act);
  const { cohort, participants } = world;
  const { put, happenings } = takingIn(before, world);
  if (cohort.phase !== "mentoring") throw new Refusal("wrong-phase", { phase: cohort.phase });
  const reason = reasonIn(given.reason);
  const score = scoreOf(world, menteeId, mentorId, given.waive ?? []);
  const earlier = world.pairs.filter((pair) => pair.mentee === menteeId);
  const last = earlier.find((pair) => pair.successor === null);
  const origin = { round: `replacement ${earlier.length}`, predecessor: last?.id ?? null };
  const pair = introduce(world, { mentor: mentorId, mentee: menteeId, score }, origin, act, ids);
  const wasLive = last !== undefined && isLive(last);
  return {
    put: [
      pair,
      ...put,
      ...(last ? [{ ...ended(last, { why: "replaced", by: "organiser", reason }, act.now), successor: pair.id }] : []),
      ...participants.filter(({ id }) => id === menteeId || id === mentorId).map((person) => withPair(person, pair)),
    ],
    // The end of mentoring closes the pairs it knows of: none begins beside it.
    still: [cohort],
    happenings: [
      ...happenings,
      ...(wasLive ? [{ event: "pair-ended", subject: last.id, facts: { why: "replaced", by: "organiser" } }] : []),
      {
        event: "pair-introduced",
        subject: pair.id,
        facts: { mentor: mentorId, mentee: menteeId, replaces: last?.id ?? "", waived: (given.waive ?? []).join(" ") },
      },
    ],
    letters: [
      ...(wasLive ? toSide(last, "mentor", participants, "pair-ended", last.id) : []),
      ...toBoth(pair, participants, "introduction", pair.id),
    ],
  };
}

/**
 * The same with a mentor who has no place left and agreed to take one more person; the place is theirs from then on.
 * Refuses what `replacePair` and `changeCapacity` refuse.
 */
export const replaceWithPlace: typeof replacePair = (world, menteeId, mentorId, given, act, ids) => {
  const mentor = world.participants.find(({ id }) => id === mentorId);
  if (!mentor) throw new Refusal("not-found");
  const more = changeCapacity(world, mentorId, mentor.capacity + 1, act);
  const [roomier] = more.put;
  if (roomier?.kind !== "participant") throw new Refusal("capacity-exceeded");
  const participants = world.participants.map((one) => (one.id === mentorId ? roomier : one));
  const replaced = replacePair({ ...world, participants }, menteeId, mentorId, given, act, ids);
  return { ...replaced, happenings: [...more.happenings, ...replaced.happenings] };
};

const withPair = (person: Participant, pair: Pair): Participant => ({ ...person, pairs: [...person.pairs, ownNote(pair, person.id)] });

/** The new pair's score, in hundredths, if nothing stands in the way. */
function scoreOf(world: World, mentee: string, mentor: string, waive: readonly Constraint[]): number {
  const candidate = replacementCandidates(world, mentee).find((one) => one.mentor === mentor);
  if (!candidate) throw new Refusal("not-found");
  if (candidate.free <= 0) throw new Refusal("capacity-exceeded");
  const broken = candidate.broken.find((constraint) => !waive.includes(constraint));
  if (broken) throw new Refusal("constraint-broken", { constraint: broken });
  return candidate.score;
}
