/** Letters about a gathering: it is for everybody. */
import { toApplicant } from "../application/to-applicant.ts";
import type { LetterId } from "../letter/catalogue.ts";
import type { Occasion } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";

/** One letter to each participant who has not left. */
export function toEveryone(participants: readonly Participant[], letter: LetterId, occasion: string): Occasion[] {
  return participants.filter(({ state }) => state.is === "active").map((one) => toApplicant(one, letter, occasion));
}
