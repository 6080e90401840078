/** Cancelling a cohort. */
import { reasonIn } from "../kernel/reason.ts";
import type { Application } from "../application/application.ts";
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { World } from "../world.ts";

/**
 * Ends the cohort for good. Signal every wait afterwards: the state machine's last step tells everybody. Cancelling twice changes
 * nothing. Refuses wrong-phase once the cohort is being closed, reason-needed.
 */
export function cancelCohort({ cohort }: World, { reason }: { reason: string }, act: Act): Outcome {
  if (cohort.phase === "cancelled") return nothing;
  if (cohort.phase === "closeout" || cohort.phase === "closed") throw new Refusal("wrong-phase", { phase: cohort.phase });
  const said = reasonIn(reason);
  return {
    put: [{ ...cohort, phase: "cancelled", cancelled: { by: act.by, at: act.now, reason: said } }],
    happenings: [{ event: "cohort-cancelled", subject: cohort.cohort, facts: { during: cohort.phase, by: act.by } }],
    letters: [],
  };
}

/** Letters to everybody who still counted on a cohort that is cancelled. */
export function farewells({ applications }: World): Outcome["letters"] {
  return applications.filter(isHoping).map((one) => toApplicant(one, "cohort-cancelled"));
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
