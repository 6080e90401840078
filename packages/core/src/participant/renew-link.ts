/** A personal link came into other hands: it opens nothing any more, and another one goes to the address that is known. */
import type { Application } from "../application/application.ts";
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Outcome } from "../outcome.ts";
import type { Participant } from "./participant.ts";

/** Whether a new link would reach them: whoever would only lose theirs is not offered it. */
export const mayRenew = (participant: Participant | undefined): participant is Participant =>
  participant?.state.is === "active" && participant.bouncedAt === null;

/**
 * Every link sent until now is revoked. So is another address that was asked for: it may have been asked for by whoever had the link.
 * Refuses wrong-state for someone who left or whom letters do not reach.
 */
export function renewLink({ application, participant }: { application: Application; participant: Participant | undefined }): Outcome {
  if (!mayRenew(participant)) throw new Refusal("wrong-state");
  const { moving, ...kept } = application;
  const linkEpoch = participant.linkEpoch + 1;
  return {
    put: [{ ...participant, linkEpoch }, ...(moving ? [kept] : [])],
    happenings: [{ event: "link-renewed", subject: participant.id }],
    letters: [toApplicant(application, "new-link", `#renewed/${linkEpoch}`)],
  };
}
