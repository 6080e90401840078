/** Cancelling a cohort. */
import type { Application } from "../application/application.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";

/**
 * Ends the cohort for good and tells everybody who still counted on it. Signal every wait afterwards. Cancelling twice changes nothing.
 * Refuses wrong-phase once the cohort is being closed, reason-needed.
 */
export function cancelCohort(world: World, { reason }: { reason: string }, act: Act): Outcome {
  const { cohort, applications } = world;
  if (cohort.phase === "cancelled") return { put: [], happenings: [], letters: [] };
  if (cohort.phase === "closeout" || cohort.phase === "closed") throw new Refusal("wrong-phase", { phase: cohort.phase });
  const said = reason.trim().slice(0, 500);
  if (said === "") throw new Refusal("reason-needed");
  return {
    put: [{ ...cohort, phase: "cancelled", cancelled: { by: act.by, at: act.now, reason: said } }],
    happenings: [{ event: "cohort-cancelled", subject: cohort.cohort, facts: { during: cohort.phase, by: act.by } }],
    letters: applications
      .filter(isHoping)
      .map(({ id, language }) => ({ letter: "cohort-cancelled", to: { is: "applicant", id }, language, occasion: "" })),
  };
}

function isHoping({ status }: Application): boolean {
  switch (status) {
    case "unverified":
    case "submitted":
    case "accepted":
    case "waitlisted":
      return true;
    case "declined":
    case "withdrawn":
      return false;
  }
}
