/** Confirming the address an application was made with. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import type { Application } from "./application.ts";
import { flagged } from "./both-sides.ts";
import { confirmedAs, sendingOf } from "./sendings.ts";
import { toApplicant } from "./to-applicant.ts";

/**
 * The address is confirmed and the application handed in, with the form that is meant. Confirming again changes nothing. Whoever applied
 * in time may confirm until selection begins. Refuses intake-closed; not-found for a form that waits no more.
 * @param key which of the forms that wait, see sendings.ts; without one, the newest
 * @param scene `other`: the application for the other role of whoever holds the same address, if anybody does
 */
export function verify(
  ids: Ids,
  application: Application,
  scene: { programme: Programme; cohort: Cohort; other: Application | undefined },
  act: Act,
  key?: string,
): Outcome {
  if (application.status !== "unverified") return nothing;
  if (scene.cohort.phase !== "intake") throw new Refusal("intake-closed");
  const sending = sendingOf(application, key);
  if (!sending) throw new Refusal("not-found");
  const submitted: Application = { ...confirmedAs(application, sending), status: "submitted", verifiedAt: act.now };
  const { application: marked, others, beside } = flagged(ids, submitted, scene.other);
  return {
    put: [marked, ...others],
    beside,
    happenings: [
      { event: "application-verified", subject: marked.id, facts: { role: marked.role } },
      ...(marked.bothSides ? [{ event: "both-roles-found", subject: marked.id }] : []),
    ],
    letters: [toApplicant(marked, "application-received", `#${marked.submittedAt}`)],
  };
}
