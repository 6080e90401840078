/** Applying by the sign-up form. Who already applied is never revealed to whoever fills it in: the answer is a letter to the address. */
import type { Cohort } from "../cohort/cohort.ts";
import { isIntakeOpen } from "../cohort/schedule.ts";
import type { CohortRef } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { normalizeEmail } from "../kernel/text.ts";
import { dayOf } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Ids } from "../ports.ts";
import type { Programme, Role } from "../programme/programme.ts";
import type { Application } from "./application.ts";
import type { SavedForm } from "./saved-form.ts";
import { eligibility } from "./eligibility.ts";
import { checked, dated, SignUp } from "./sign-up.ts";
import { toApplicant } from "./to-applicant.ts";

/** The id of the application of an address for a role: the same person cannot have two. */
export function applicationId(ids: Ids, ref: CohortRef, role: Role, email: string): string {
  return ids.derive("app", ref.programme, ref.cohort, role, normalizeEmail(email));
}

/** `existing`: the application of that address for that role, if there is one; `other`: the one for the other role. */
export interface ApplyScene {
  programme: Programme;
  cohort: Cohort;
  existing: Application | undefined;
  other: Application | undefined;
  input: SignUp;
  /** What the form was kept as until now; not needed any more. */
  saved?: SavedForm | undefined;
}

/**
 * A new application waits for its address to be confirmed; one that still waits is replaced; after that a letter says so and
 * nothing changes. Whoever withdrew may apply again.
 * Refuses intake-closed, form-invalid { [field]: code }, not-eligible { reasons }.
 */
export function apply(ids: Ids, scene: ApplyScene, act: Act): Outcome & { application: Application } {
  const { programme, cohort, existing } = scene;
  if (!isIntakeOpen(cohort, programme, act.now)) throw new Refusal("intake-closed");
  const { email, language, form, consents } = checked(SignUp, scene.input);
  const reasons = eligibility(form, consents, programme);
  if (reasons.length > 0) throw new Refusal("not-eligible", { reasons });
  const remove = scene.saved ? [scene.saved] : [];
  const today = dayOf(act.now, programme.timeZone);
  if (existing && existing.status !== "unverified" && existing.status !== "withdrawn") {
    return { put: [], remove, happenings: [], letters: [toApplicant(existing, "already-applied", `#${today}`)], application: existing };
  }
  const application: Application = {
    kind: "application",
    programme: cohort.programme,
    cohort: cohort.cohort,
    id: applicationId(ids, cohort, form.role, email),
    version: existing?.version ?? 0,
    role: form.role,
    status: "unverified",
    email,
    language,
    form,
    consents: dated(consents, programme, act.now),
    source: { from: "form" },
    submittedAt: act.now,
    verifiedAt: null,
    bothSides: false,
    decision: null,
  };
  // The same form sent twice on a day asks once; a corrected one asks again.
  const occasion = `#${today}/${ids.derive("form", language, JSON.stringify(form), existing?.status ?? "")}`;
  return {
    put: [application],
    remove,
    happenings: [{ event: "applied", subject: application.id, facts: { role: form.role } }],
    letters: [toApplicant(application, "verify-email", occasion)],
    application,
  };
}
