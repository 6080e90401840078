/** The committee leaves someone out of the figures' denominators: only by a decision, which every figure then lists. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { FrozenFigures } from "../frozen-figures/frozen-figures.ts";
import { newVersion } from "../frozen-figures/new-version.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Act, Happening, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { type CommitteeMeeting, isJoint } from "./committee.ts";

interface Given {
  participant: string;
  /** Id of the committee's meeting that decided it. */
  decision: string;
}

/**
 * Before the figures are frozen.
 * Refuses not-found (person or meeting), not-allowed (the meeting was not joint), already-decided, wrong-phase (figures are frozen).
 */
export function excludeParticipant(world: World, given: Given, act: Act): Outcome {
  const { cohort, meeting } = without(world, given);
  if (cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: cohort.phase });
  return { put: [cohort], still: [meeting], happenings: [excluded(given, act)], letters: [] };
}

/**
 * Afterwards: makes a new version of the figures, with the reason.
 * Refuses as before; wrong-phase (not frozen yet), reason-needed, wrong-state (nothing changes, or people's data is erased).
 */
export function excludeAfterwards(
  world: World,
  frozen: FrozenFigures | undefined,
  deliveries: readonly Delivery[],
  given: Given & { reason: string },
  act: Act,
): Outcome {
  const { cohort, meeting } = without(world, given);
  if (!frozen) throw new Refusal("wrong-phase", { phase: cohort.phase });
  const noted = { put: [cohort], happenings: [excluded(given, act)] };
  const version = newVersion({ world, frozen, deliveries }, { cohort }, { about: "exclusion", reason: given.reason }, noted, act);
  return { ...version, still: [meeting] };
}

/** The cohort without that person, and the meeting that decided so, which nobody may strike out meanwhile. */
function without(
  { cohort, programme, committee, participants }: World,
  { participant, decision }: Given,
): { cohort: Cohort; meeting: CommitteeMeeting } {
  const meeting = committee.find(({ id }) => id === decision);
  if (!meeting || !participants.some(({ id }) => id === participant)) throw new Refusal("not-found");
  if (!isJoint(meeting, programme)) throw new Refusal("not-allowed");
  if (cohort.exclusions.some((exclusion) => exclusion.participant === participant)) throw new Refusal("already-decided");
  return { cohort: { ...cohort, exclusions: [...cohort.exclusions, { participant, decision }] }, meeting };
}

const excluded = ({ participant, decision }: Given, act: Act): Happening => ({
  event: "participant-excluded",
  subject: participant,
  facts: { decision, by: act.by },
});
