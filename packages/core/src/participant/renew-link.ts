/** A personal link came into other hands: it opens nothing any more, and another one goes to the address that is known. */
import type { Application } from "../application/application.ts";
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Occasion, Outcome } from "../outcome.ts";
import { epochOf } from "./link-epoch.ts";
import type { Participant } from "./participant.ts";

interface Own {
  application: Application;
  participant: Participant | undefined;
}

/** Whether a new link would reach them: whoever would only lose theirs is not offered it, nor who has none yet. */
export const mayRenew = ({ application, participant }: Own): boolean =>
  participant
    ? participant.state.is === "active" && participant.bouncedAt === null
    : application.status !== "withdrawn" && application.status !== "unverified";

/** The letter with the link of this number. */
export const renewed = (application: Application, linkEpoch: number): Occasion =>
  toApplicant(application, "new-link", `#renewed/${linkEpoch}`);

/**
 * Every link sent until now is revoked. So is another address that was asked for: it may have been asked for by whoever had the link.
 * Refuses wrong-state for someone who left or whom letters do not reach.
 */
export function renewLink({ application, participant }: Own): Outcome {
  if (!mayRenew({ application, participant })) throw new Refusal("wrong-state");
  const { moving, ...kept } = application;
  const linkEpoch = epochOf(application, participant) + 1;
  return {
    put: participant ? [{ ...participant, linkEpoch }, ...(moving ? [kept] : [])] : [{ ...kept, linkEpoch }],
    happenings: [{ event: "link-renewed", subject: application.id }],
    letters: [renewed(application, linkEpoch)],
  };
}
