/** Letters about a gathering: it is for everybody. */
import type { LetterId } from "../letter/catalogue.ts";
import type { Occasion } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";

/** One letter to each participant who has not left. */
export function toEveryone(participants: readonly Participant[], letter: LetterId, occasion: string): Occasion[] {
  return participants
    .filter(({ state }) => state.is === "active")
    .map(({ id, language }) => ({ letter, to: { is: "applicant", id }, language, occasion }));
}
