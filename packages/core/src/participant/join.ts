/** Joining a cohort and leaving it, as the participant's own record says it. */
import type { Application } from "../application/application.ts";
import type { Act } from "../outcome.ts";
import type { Participant } from "./participant.ts";

/**
 * The participant an accepted application makes; one who was taken out before publication comes back as they were.
 * @param known the participant of that id, if there was one before
 */
export function joined(application: Application, known: Participant | undefined, act: Act): Participant {
  const { programme, cohort, id, role, language, form } = application;
  if (known) return { ...known, state: { is: "active" } };
  return {
    kind: "participant",
    programme,
    cohort,
    id,
    version: 0,
    role,
    language,
    joinedAt: act.now,
    state: { is: "active" },
    capacity: form.role === "mentor" ? form.capacity : 1,
    pairs: [],
    help: null,
    bouncedAt: null,
    linkEpoch: application.linkEpoch ?? 0,
    unsubscribedAt: application.unsubscribedAt ?? null,
  };
}

/** The participant gone; stays as they are when already gone. */
export function left(participant: Participant, reason: string, act: Act): Participant {
  return participant.state.is === "left" ? participant : { ...participant, state: { is: "left", at: act.now, reason } };
}
