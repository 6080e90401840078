/** Hearing of the next cohorts: only whoever agreed to it, until they take it back. */
import { consentVersion } from "../application/consent-version.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Participant } from "./participant.ts";

/** The same again changes nothing. Refuses wrong-state for someone who left. */
export function stayInTouch(participant: Participant, agreed: boolean, act: Act): Outcome {
  if (participant.state.is === "left") throw new Refusal("wrong-state");
  if (agreed === (participant.alumni !== undefined)) return nothing;
  const { alumni: _, ...rest } = participant;
  return {
    put: [agreed ? { ...rest, alumni: { version: consentVersion, at: act.now } } : rest],
    happenings: [{ event: agreed ? "alumni-joined" : "alumni-left", subject: participant.id }],
    letters: [],
  };
}
