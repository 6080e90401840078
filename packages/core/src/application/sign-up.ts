/** What a sign-up form sends, checked; and the consents it gives, dated. */
import * as z from "zod";
import { Refusal } from "../kernel/refusal.ts";
import { Email, Language } from "../kernel/text.ts";
import type { Moment } from "../kernel/time.ts";
import { charterVersion } from "../programme/charter.ts";
import type { Programme } from "../programme/programme.ts";
import type { Application } from "./application.ts";
import { consentVersion } from "./consent-version.ts";
import { type Form, MenteeForm, MentorForm, unfit } from "./form.ts";

export const consentNames = ["charter", "processing", "sharing", "contact", "abroad", "testimonial"] as const;
export type ConsentName = (typeof consentNames)[number];
/** Which boxes are ticked. */
export const Ticks = z.record(z.enum(consentNames), z.boolean());
export type Ticks = z.infer<typeof Ticks>;
export type Consents = Application["consents"];

export const AnyForm = z.discriminatedUnion("role", [MentorForm, MenteeForm]);
export const SignUp = z.object({ email: Email, language: Language, form: AnyForm, consents: Ticks });
export type SignUp = z.input<typeof SignUp>;

/** What an application changes; the address and the role stay. */
export const Amendment = SignUp.omit({ email: true });
export type Amendment = z.input<typeof Amendment>;

/** The parts in which it is sent: to whoever filled it in they are one form. */
export const parts = ["form", "consents"] as const;

/** Looks whether answers fit the programme and each other too. Refuses form-invalid { body | region | help }. */
export function checkFit(form: Form, programme: Programme): void {
  const wrong = unfit(form, programme);
  if (Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
}

/** Which boxes the consents as they are kept stand for. */
export const ticksOf = (consents: Consents): Ticks =>
  Object.fromEntries(consentNames.map((name) => [name, consents[name] !== null])) as Ticks;

/** Whether somebody has to do with sharing what they say: where there is one body it goes to no other, unless they agreed to that before. */
export const concernsSharing = ({ bodies }: Pick<Programme, "bodies">, consents: Consents): boolean =>
  bodies.length > 1 || consents.sharing !== null;

/** Versions of the words that consents are given to. */
export interface Worded {
  consents: string;
  charter: string;
}

/** As this programme's form words them now. */
export const wordedBy = (programme: Pick<Programme, "charters">): Worded => ({
  consents: consentVersion,
  charter: charterVersion(programme),
});

const usual: Worded = { consents: consentVersion, charter: consentVersion };

/**
 * Consents as they are kept: those given before keep their date and words, those no longer ticked are gone.
 * @param worded the words that they are given to; to be said wherever the charter may be agreed to
 */
export function dated(ticks: Ticks, now: Moment, before?: Consents, worded: Worded = usual): Consents {
  const one = (name: ConsentName, version = worded.consents) => (ticks[name] ? (before?.[name] ?? { version, at: now }) : null);
  return {
    charter: one("charter", worded.charter),
    processing: one("processing"),
    sharing: one("sharing"),
    contact: one("contact"),
    abroad: one("abroad"),
    testimonial: one("testimonial"),
  };
}
