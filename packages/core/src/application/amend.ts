/** Changing an application, and correcting contact details. */
import * as z from "zod";
import type { Cohort } from "../cohort/cohort.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import { Language } from "../kernel/text.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import type { Programme } from "../programme/programme.ts";
import { isRegion } from "../programme/regions.ts";
import type { Application } from "./application.ts";
import { eligibility } from "./eligibility.ts";
import { MentorForm } from "./form.ts";
import { Amendment, checkFit, dated, parts, wordedBy } from "./sign-up.ts";

/**
 * The answers as they are sent, with the people whom one would not be paired with as they are kept where none are named: who they are is
 * not shown again, so that nobody sees who of them is erased.
 * @param nobody said so: there is nobody any more
 */
export function keepingApart(application: Application, input: Amendment, nobody: boolean): Amendment {
  if (nobody || input.form.avoid.length > 0) return input;
  return { ...input, form: { ...input.form, avoid: application.form.avoid } };
}

/**
 * Replaces the answers and consents of an application that nobody has decided yet; the same again changes nothing.
 * Refuses intake-closed once selection has ended, already-decided, wrong-state (withdrawn, or another role's form), form-invalid, not-eligible.
 */
export function amend(application: Application, input: Amendment, scene: { programme: Programme; cohort: Cohort }, act: Act): Outcome {
  const { programme, cohort } = scene;
  if (cohort.phase !== "intake" && cohort.phase !== "selection") throw new Refusal("intake-closed");
  if (application.status === "withdrawn") throw new Refusal("wrong-state");
  if (application.status === "accepted" || application.status === "declined") throw new Refusal("already-decided");
  const { form, language, consents } = validated(Amendment, input, parts);
  if (form.role !== application.role) throw new Refusal("wrong-state");
  checkFit(form, programme);
  const reasons = eligibility(form, consents, programme, application.source.from);
  if (reasons.length > 0) throw new Refusal("not-eligible", { reasons });
  const amended = { ...application, form, language, consents: dated(consents, act.now, application.consents, wordedBy(programme)) };
  if (deepEqual(amended, application)) return nothing;
  return { put: [amended], happenings: [{ event: "application-amended", subject: application.id }], letters: [] };
}

/** What a person may correct at any time. */
export const Details = z.object({
  language: Language,
  name: MentorForm.shape.name,
  phone: MentorForm.shape.phone,
  city: MentorForm.shape.city,
});
export type Details = z.input<typeof Details>;

/** Corrects name, telephone, city and the language of letters; the same again changes nothing. Refuses form-invalid, wrong-state (withdrawn). */
export function correctDetails(application: Application, participant: Participant | undefined, input: Details): Outcome {
  if (application.status === "withdrawn") throw new Refusal("wrong-state");
  const { language, ...said } = validated(Details, input);
  const corrected = { ...application, language, form: { ...application.form, ...said } };
  if (deepEqual(corrected, application) && (participant?.language ?? language) === language) return nothing;
  return {
    put: [corrected, ...(participant && participant.language !== language ? [{ ...participant, language }] : [])],
    happenings: [{ event: "details-corrected", subject: application.id }],
    letters: [],
  };
}

/** How, where and when one can meet: may change at any time. */
export const Ways = z.object({
  languages: MentorForm.shape.languages,
  region: MentorForm.shape.region,
  mode: MentorForm.shape.mode,
  slots: MentorForm.shape.slots,
});
export type Ways = z.input<typeof Ways>;

/**
 * Changes how, where and when one can meet. It counts for matching until pairs are published and for finding another one afterwards;
 * a pair stays as it is; the same again changes nothing. Refuses form-invalid (a region of another programme is as wrong as none), wrong-state (withdrawn).
 */
export function changeWays(application: Application, programme: Programme, input: unknown): Outcome {
  if (application.status === "withdrawn") throw new Refusal("wrong-state");
  const ways = validated(Ways, input);
  if (!isRegion(programme, ways.region)) throw new Refusal("form-invalid", { region: "invalid" });
  const changed = { ...application, form: { ...application.form, ...ways } };
  if (deepEqual(changed, application)) return nothing;
  return {
    put: [changed],
    happenings: [{ event: "ways-changed", subject: application.id }],
    letters: [],
  };
}
