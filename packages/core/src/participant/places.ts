/** A mentor asks for fewer places; an organiser agrees by `changeCapacity`, or leaves it. */
import type { Organiser } from "../access/organiser.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import { Refusal } from "../kernel/refusal.ts";
import { toApplicant } from "../application/to-applicant.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Pair } from "../pairing/pair.ts";
import { isLive } from "../pairing/sides.ts";
import type { Participant } from "./participant.ts";

/** The numbers a mentor can ask for: fewer than agreed, and no fewer than pairs under way. */
export function fewerPlaces({ role, state, capacity }: Participant, pairs: readonly Pair[]): number[] {
  if (role !== "mentor" || state.is === "left") return [];
  const least = Math.max(1, pairs.filter(isLive).length);
  return Array.from({ length: Math.max(0, capacity - least) }, (_, i) => least + i);
}

/**
 * A wish that organisers answer, and are told of. Refuses form-invalid { places } for a number that cannot be asked for. Asking for the same
 * twice changes nothing.
 */
export function askForPlaces(
  participant: Participant,
  pairs: readonly Pair[],
  capacity: number,
  organisers: readonly Organiser[],
  act: Act,
): Outcome {
  if (!fewerPlaces(participant, pairs).includes(capacity)) throw new Refusal("form-invalid", { places: "missing" });
  if (participant.wish?.capacity === capacity) return nothing;
  return {
    put: [{ ...participant, wish: { capacity, at: act.now } }],
    happenings: [{ event: "places-asked", subject: participant.id, facts: { to: capacity } }],
    letters: toOrganisers(organisers, "decision-reminder", `places#${participant.id}/${act.now}`, { decision: "places" }),
  };
}

/** An organiser leaves things as they are; the mentor is told. Doing so twice changes nothing. */
export function declinePlaces(participant: Participant, act: Act): Outcome {
  const { wish, ...rest } = participant;
  if (!wish) return nothing;
  const happening = { event: "places-declined", subject: participant.id, facts: { to: wish.capacity, by: act.by } };
  return { put: [rest], happenings: [happening], letters: answerPlaces(participant, participant.capacity) };
}

/** The answer to a mentor who asked: how many places there are from now on. */
export function answerPlaces({ wish, ...mentor }: Participant, places: number): Outcome["letters"] {
  return wish ? [toApplicant(mentor, "places-answered", `#${wish.at}`, { people: String(places) })] : [];
}
