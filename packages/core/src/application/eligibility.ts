/** Who may take part: of age, with the charter and the consents without which nothing can be done. */
import type { Programme } from "../programme/programme.ts";
import type { Form } from "./form.ts";
import type { ConsentName } from "./sign-up.ts";

export type Ineligibility =
  | "under-age"
  | "no-charter"
  | "no-processing-consent"
  | "no-sharing-consent"
  | "no-abroad-consent"
  | "not-a-job-offer";

/**
 * What stands against taking part; empty when nothing does. `form.adult` is "of the programme's minimum age or over".
 * @param consents ticks, or consents as they are kept
 * @param from imported files come from tools that never asked for sharing, keeping abroad and the job-offer notice; those are asked on the
 *   personal page (`complete`)
 */
export function eligibility(
  form: Form,
  consents: Readonly<Record<ConsentName, unknown>>,
  programme: Programme,
  from: "form" | "import" = "form",
): Ineligibility[] {
  const against: Ineligibility[] = [];
  if (!form.adult && programme.rules.minimumAge > 0) against.push("under-age");
  if (!consents.charter) against.push("no-charter");
  if (!consents.processing) against.push("no-processing-consent");
  if (from === "form" && programme.bodies.length > 1 && !consents.sharing) against.push("no-sharing-consent");
  if (from === "form" && programme.keptAbroad && !consents.abroad) against.push("no-abroad-consent");
  if (from === "form" && form.role === "mentee" && !form.notAJobOffer) against.push("not-a-job-offer");
  return against;
}
