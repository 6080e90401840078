/** Publication: the approved matches become pairs, and those the figures are counted over are frozen. Mentoring begins. */
import { Refusal } from "../kernel/refusal.ts";
import { bodiesToApprove } from "../matching/approvals.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import { introduce } from "./introduce.ts";
import { introductions } from "./introductions.ts";
import { ownNote } from "./sides.ts";

/**
 * Publishes the proposal every body approved. Repeating it after a crash half-way finishes it: pairs already stored stay as they are.
 * A match of someone who left meanwhile makes no pair; the mentee's place among those to be covered stays. What was stored of it half-way
 * goes, for nobody was told.
 * Refuses wrong-phase, already-decided (published before), wrong-state (no proposal, or a body has not approved it).
 */
export function publish(world: World, act: Act, ids: Ids): Outcome {
  const { cohort, proposal } = world;
  if (cohort.published) throw new Refusal("already-decided");
  if (cohort.phase !== "matching") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (!proposal || bodiesToApprove(world).length > 0) throw new Refusal("wrong-state");
  const active = world.participants.filter(({ state }) => state.is === "active");
  const known = new Map(active.map((participant) => [participant.id, participant]));
  const stored = new Map(world.pairs.map((pair) => [pair.id, pair]));
  const proposed = proposal.matches.map((match) => introduce(world, match, { round: String(proposal.round), predecessor: null }, act, ids));
  const pairs = proposed.filter(({ mentor, mentee }) => known.has(mentor) && known.has(mentee)).map((pair) => stored.get(pair.id) ?? pair);
  const kept = new Set(pairs.map(({ id }) => id));
  const strays = world.pairs.filter(({ id, state }) => state.is === "introduced" && !kept.has(id));
  const gone = new Set(strays.map(({ id }) => id));
  const begins = { ...proposal, publishedAt: act.now };
  return {
    // From then on nobody rules other matches. The cohort is written last, and says that all was done.
    begins,
    put: [
      {
        ...cohort,
        phase: "mentoring",
        published: { at: act.now, mentees: idsOf(active, "mentee"), mentors: idsOf(active, "mentor") },
      },
      ...active.flatMap((participant) => withPairs(participant, pairs, gone)),
      ...pairs.filter(({ id }) => !stored.has(id)),
      begins,
    ],
    remove: strays,
    happenings: [
      { event: "pairs-published", subject: cohort.cohort, facts: { pairs: pairs.length, round: proposal.round } },
      // Whom every figure is counted over, and who is with whom: so that figures can be counted again from the log alone.
      ...active.map(({ id, role }) => ({ event: "participant-counted", subject: id, facts: { role } })),
      ...pairs.map(({ id, mentor, mentee }) => ({ event: "pair-introduced", subject: id, facts: { mentor, mentee, replaces: "" } })),
    ],
    // Named by what was approved, which stays as it is: repeated after somebody left, it is the same letter.
    letters: introductions(pairs, proposed, active),
  };
}

function idsOf(participants: readonly Participant[], role: Participant["role"]): string[] {
  return participants
    .filter((participant) => participant.role === role)
    .map(({ id }) => id)
    .sort();
}

/** The participant with the pairs they are in, and without those that are gone; nobody when nothing changes. */
function withPairs(
  participant: Participant,
  pairs: readonly { id: string; mentor: string; mentee: string }[],
  gone: ReadonlySet<string>,
): Participant[] {
  const left = participant.pairs.filter(({ id }) => !gone.has(id));
  const added = pairs.filter(
    ({ id, mentor, mentee }) =>
      (mentor === participant.id || mentee === participant.id) && !participant.pairs.some((known) => known.id === id),
  );
  return added.length === 0 && left.length === participant.pairs.length
    ? []
    : [{ ...participant, pairs: [...left, ...added.map((pair) => ownNote(pair, participant.id))] }];
}
