/** Coming back: a mentor again, or a mentee who becomes one, with what was kept of them and consents given anew. */
import type { Cohort } from "../cohort/cohort.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import { asksBody, bodyOf } from "../programme/body.ts";
import type { Programme } from "../programme/programme.ts";
import { type Application, applicationId } from "./application.ts";
import { flagged } from "./both-sides.ts";
import { eligibility } from "./eligibility.ts";
import { dated, type Ticks, wordedBy } from "./sign-up.ts";
import { MentorForm } from "./form.ts";
import { toApplicant } from "./to-applicant.ts";

export interface AgainScene {
  programme: Programme;
  /** The cohort to come. */
  cohort: Cohort;
  /** What they signed up with before. */
  from: Application;
  /** What they have sent to the cohort to come, as a mentor and as a mentee. */
  existing: Application | undefined;
  other: Application | undefined;
  /** Ticks; and what a mentee never said: a function, and what they can help with. */
  said: { ticks: Ticks; adult: boolean; position?: string; expertise?: readonly string[]; body?: string };
}

/** Whether one can come back to it: before it opens, and until sign-up closes. */
export const isJoinable = ({ phase, schedule }: Cohort, { timeZone }: Pick<Programme, "timeZone">, now: string): boolean =>
  (phase === "draft" || phase === "intake") && dayOf(now, timeZone) <= schedule.intakeCloses;

/**
 * An application as a mentor, handed in at once: the link that was opened proves the address. Sent again while it waits to be decided,
 * it changes nothing. Refuses intake-closed, already-applied (decided by now), form-invalid, not-eligible { reasons }.
 */
export function again(ids: Ids, scene: AgainScene, act: Act): Outcome {
  const { programme, cohort, from, existing, other, said } = scene;
  if (!isJoinable(cohort, programme, act.now)) throw new Refusal("intake-closed");
  if (existing?.status === "submitted") return nothing;
  if (existing && existing.status !== "unverified" && existing.status !== "withdrawn") throw new Refusal("already-applied");
  const form = validated(MentorForm, mentorForm(scene));
  if (asksBody(programme, "mentor") && form.body === undefined) throw new Refusal("form-invalid", { body: "missing" });
  const reasons = eligibility(form, said.ticks, programme);
  if (reasons.length > 0) throw new Refusal("not-eligible", { reasons });
  const { application, others, beside } = flagged(
    ids,
    {
      kind: "application",
      programme: cohort.programme,
      cohort: cohort.cohort,
      id: applicationId(ids, cohort, "mentor", from.email),
      version: existing?.version ?? 0,
      ...(existing?.linkEpoch !== undefined && { linkEpoch: existing.linkEpoch }),
      role: "mentor",
      status: "submitted",
      email: from.email,
      language: from.language,
      form,
      consents: dated(said.ticks, act.now, undefined, wordedBy(programme)),
      source: { from: "form" },
      submittedAt: act.now,
      verifiedAt: act.now,
      bothSides: false,
      decision: null,
    },
    other,
  );
  return {
    put: [application, ...others],
    beside,
    happenings: [{ event: "came-back", subject: application.id, facts: { role: "mentor", before: from.role } }],
    letters: [toApplicant(application, "application-received", `#${act.now}`)],
  };
}

/** What is kept goes over; what a mentee wanted help with is not what they offer. */
function mentorForm({ programme, from: { form }, said }: AgainScene): unknown {
  const { name, phone, gender, languages, region, city, mode, slots, avoid, preferredGender, preferredGenderReason, style } = form;
  const { motivation, bodyLink, sector, experienceYears } = form;
  // Somebody of a body without mentors comes back from another.
  const body = (bodyOf(programme, "mentor", form.body) ?? bodyOf(programme, "mentor", said.body))?.id;
  const common = { name, phone, gender, languages, region, city, mode, slots, avoid, preferredGender, preferredGenderReason, style };
  const kept = { role: "mentor", ...common, adult: said.adult, motivation, bodyLink, sector, experienceYears, body };
  return form.role === "mentor"
    ? { ...kept, position: form.position, expertise: form.expertise, capacity: form.capacity }
    : { ...kept, motivation: "", position: said.position ?? "", expertise: said.expertise ?? [], capacity: 1 };
}
