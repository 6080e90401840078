/** Withdrawing an application: at any time, without having to say why. */
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { left } from "../participant/join.ts";
import type { Participant } from "../participant/participant.ts";
import type { Application } from "./application.ts";
import { unflagged } from "./both-sides.ts";
import { toApplicant } from "./to-applicant.ts";

/**
 * Withdraws; a place already given is given back. Withdrawing twice changes nothing. Someone with a pair leaves by `leave`.
 * @param other the same person's application for the other role, which then no longer needs settling
 */
export function withdraw(application: Application, participant: Participant | undefined, act: Act, other?: Application): Outcome {
  if (application.status === "withdrawn") return nothing;
  const withdrawn: Application = {
    ...application,
    status: "withdrawn",
    bothSides: false,
    decision: { by: act.by, at: act.now, reason: null },
  };
  return {
    put: [withdrawn, ...(participant ? [left(participant, "withdrew", act)] : []), ...unflagged(other)],
    happenings: [{ event: "application-withdrawn", subject: application.id, facts: { role: application.role, was: application.status } }],
    letters: application.status === "unverified" ? [] : [toApplicant(application, "application-withdrawn", `#${act.now}`)],
  };
}
