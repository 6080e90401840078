/** Until when one can change one's answers. */
import type { Personal } from "@tamkine/core/participant/personal";

/** While sign-up or selection lasts, and nobody has decided; until the close of sign-up where the address was never confirmed. */
export function canAmend({ application: { status }, cohort: { phase } }: Personal): boolean {
  if (status === "unverified") return phase === "intake";
  return (status === "submitted" || status === "waitlisted") && (phase === "intake" || phase === "selection");
}
