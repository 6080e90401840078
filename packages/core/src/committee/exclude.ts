/** The committee leaves someone out of the figures' denominators: only by a decision, which every figure then lists. */
import { Refusal } from "../kernel/refusal.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { isJoint } from "./committee.ts";

/**
 * @param given `decision`: id of the committee meeting that decided it
 * Refuses not-found (person or meeting), not-allowed (the meeting was not joint), already-decided, wrong-phase (figures are frozen).
 */
export function excludeParticipant(world: World, given: { participant: string; decision: string }, act: Act): Outcome {
  const { cohort, programme } = world;
  const { participant, decision } = given;
  const meeting = world.committee.find(({ id }) => id === decision);
  if (!meeting || !world.participants.some(({ id }) => id === participant)) throw new Refusal("not-found");
  if (
    !isJoint(
      meeting,
      programme.bodies.map(({ id }) => id),
    )
  )
    throw new Refusal("not-allowed");
  if (cohort.exclusions.some((exclusion) => exclusion.participant === participant)) throw new Refusal("already-decided");
  if (cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: cohort.phase });
  return {
    put: [{ ...cohort, exclusions: [...cohort.exclusions, { participant, decision }] }],
    happenings: [{ event: "participant-excluded", subject: participant, facts: { decision, by: act.by } }],
    letters: [],
  };
}
