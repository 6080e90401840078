/** Which of a person's links still open something: those that carry the number that is theirs now. */
import type { Application } from "../application/application.ts";
import type { Participant } from "./participant.ts";

/** A participant's own number, and before there is one their application's. */
export const epochOf = (
  application: Pick<Application, "linkEpoch"> | undefined,
  participant: Pick<Participant, "linkEpoch"> | undefined,
): number => participant?.linkEpoch ?? application?.linkEpoch ?? 0;
