/** Whom the end survey is for. */
import type { Cohort } from "../cohort/cohort.ts";
import type { Pair } from "../pairing/pair.ts";
import { acceptedByBoth } from "../pairing/sides.ts";
import type { LetterId } from "../letter/catalogue.ts";
import type { Participant } from "../participant/participant.ts";
import type { World } from "../world.ts";

/**
 * Everyone who was a participant at publication, whatever became of them, and those who were paired later. People who vanish stay
 * invited: an answer rate that forgot them would be too good.
 */
export function invited(world: World): Participant[] {
  const { published } = world.cohort;
  if (!published) return [];
  const frozen = new Set([...published.mentees, ...published.mentors]);
  const paired = new Set(world.pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  return world.participants.filter(({ id }) => frozen.has(id) || paired.has(id));
}

/** Whether one is among them, by what is known of oneself. */
export const isInvited = ({ published }: Cohort, { id, pairs }: Pick<Participant, "id" | "pairs">): boolean =>
  published !== null && (pairs.length > 0 || published.mentees.includes(id) || published.mentors.includes(id));

/** Those who had somebody to meet: of the others nobody asks how it was. */
export const hadPair = (pairs: readonly Pair[]): Set<string> =>
  new Set(pairs.filter(acceptedByBoth).flatMap(({ mentor, mentee }) => [mentor, mentee]));

/** The letters that ask for the survey. */
export const invitations: readonly string[] = ["survey-invitation", "survey-without-pair"] satisfies LetterId[];
