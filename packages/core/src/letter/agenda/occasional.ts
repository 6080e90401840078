/** Letters without a date: they answer something that somebody does. */
import { isAtLeast, type Phase, isOver } from "../../cohort/phase.ts";
import type { LetterId } from "../catalogue.ts";

/** By the last phase in which they can be sent. */
const until = {
  intake: ["verify-email", "already-applied", "form-saved", "form-begun", "form-saved-reminder", "application-imported", "intake-extended"],
  matching: ["application-received", "application-withdrawn", "application-accepted", "application-waitlisted", "application-declined"],
  mentoring: [
    "waiting-ended",
    "date-moved",
    "pair-active",
    "pair-ended",
    "pair-paused",
    "pair-resumed",
    "meeting-planned",
    "meeting-cancelled",
    "meeting-to-attest",
    "meeting-contested",
    "nudge-first-meeting",
    "nudge-gap",
    "nudge-behind",
    "pairs-need-rematch",
    "pair-needs-call",
    "gathering-cancelled",
    "help-asked",
    "help-answered",
    "places-answered",
  ],
  closeout: [
    "certificate-revoked",
    "next-cohort",
    "new-link",
    "address-confirm",
    "address-changing",
    "address-unreached",
    "objection-made",
    "objection-answered",
    "cohort-cancelled",
    "letters-returned",
    "letter-doubtful",
    "workflow-trouble",
  ],
} as const satisfies Partial<Record<Phase, readonly string[]>>;

/** The letters that may still be sent in a cohort that is in this phase. */
export function occasional(phase: Phase): LetterId[] {
  if (isOver(phase)) return [];
  return (Object.keys(until) as (keyof typeof until)[])
    .filter((last) => isAtLeast(last, phase))
    .flatMap((last) => until[last] as readonly LetterId[]);
}
