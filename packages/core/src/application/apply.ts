/** Applying by the sign-up form. Who already applied is never revealed to whoever fills it in: the answer is a letter to the address. */
import type { Cohort } from "../cohort/cohort.ts";
import { isIntakeOpen } from "../cohort/milestones.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import { type Application, applicationId } from "./application.ts";
import type { SavedForm } from "./saved-form.ts";
import { reservedFor } from "./reserved.ts";
import { eligibility } from "./eligibility.ts";
import { leftWaiting } from "./sendings.ts";
import { checkFit, dated, parts, SignUp, ticksOf, wordedBy } from "./sign-up.ts";
import { toApplicant } from "./to-applicant.ts";

/** `existing`: the application of whoever holds that address for that role, if anybody does. */
export interface ApplyScene {
  programme: Programme;
  cohort: Cohort;
  existing: Application | undefined;
  input: SignUp;
  /** What the form was kept as until now; not needed any more. */
  saved?: SavedForm | undefined;
}

/**
 * A new application waits for its address to be confirmed; so do those that were sent with it before and wait still, each by its own
 * letter; once one is confirmed a letter says so and nothing changes. Whoever withdrew may apply again.
 * Refuses intake-closed, form-invalid { [field]: code }, not-eligible { reasons }.
 */
export function apply(ids: Ids, scene: ApplyScene, act: Act): Outcome & { application: Application } {
  const { programme, cohort, existing } = scene;
  if (!isIntakeOpen(cohort, programme, act.now)) throw new Refusal("intake-closed");
  const { email, language, form, consents } = validated(SignUp, scene.input, parts);
  checkFit(form, programme);
  const reasons = eligibility(form, consents, programme);
  if (reasons.length > 0) throw new Refusal("not-eligible", { reasons });
  const remove = scene.saved ? [scene.saved] : [];
  const today = dayOf(act.now, programme.timeZone);
  if (existing && existing.status !== "unverified" && existing.status !== "withdrawn") {
    return { put: [], remove, happenings: [], letters: [toApplicant(existing, "already-applied", `#${today}`)], application: existing };
  }
  const own = applicationId(ids, cohort, form.role, email);
  const ticked = dated(consents, act.now, undefined, wordedBy(programme));
  const returned = existing?.status === "withdrawn" ? existing.status : "";
  const key = ids.derive("form", language, JSON.stringify(form), JSON.stringify(ticksOf(ticked)), returned);
  // The same form sent twice on a day asks once; a corrected one asks again, and so does whoever had withdrawn.
  const occasion = `#${today}/${key}`;
  if (existing?.status === "unverified" && existing.sending === key && dayOf(existing.submittedAt, programme.timeZone) === today)
    return { put: [], remove, happenings: [], letters: [toApplicant(existing, "verify-email", occasion)], application: existing };
  const application: Application = {
    kind: "application",
    programme: cohort.programme,
    cohort: cohort.cohort,
    id: existing?.id ?? own,
    version: existing?.version ?? 0,
    role: form.role,
    status: "unverified",
    email,
    ...(existing?.former && { former: existing.former }),
    ...(existing?.linkEpoch !== undefined && { linkEpoch: existing.linkEpoch }),
    sending: key,
    ...leftWaiting(existing, key),
    language,
    form,
    consents: ticked,
    source: { from: "form" },
    submittedAt: act.now,
    verifiedAt: null,
    bothSides: false,
    decision: null,
  };
  return {
    put: [application],
    // Somebody may be changing to this very address at this moment: whoever is first has it.
    absent: application.id === own ? [reservedFor(application, own)] : [],
    remove,
    happenings: [{ event: "applied", subject: application.id, facts: { role: form.role } }],
    letters: [toApplicant(application, "verify-email", occasion)],
    application,
  };
}
