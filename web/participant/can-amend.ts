/** Until when one can change one's answers. */
import type { Personal } from "@tamkine/core/participant/personal";

/** While sign-up or selection lasts, and nobody has decided. */
export function canAmend({ application: { status }, cohort: { phase } }: Personal): boolean {
  const undecided = status === "unverified" || status === "submitted" || status === "waitlisted";
  return undecided && (phase === "intake" || phase === "selection");
}
