/** What a sign-up form sends, checked; and the consents it gives, dated. */
import * as z from "zod";
import { Refusal } from "../kernel/refusal.ts";
import { Email, Language } from "../kernel/text.ts";
import type { Moment } from "../kernel/time.ts";
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

/** Checks what a form sent. Refuses form-invalid { [field]: "missing" | "too-long" | "too-many" | "invalid" }; fields of the form go by their own name. */
export function checked<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const facts: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const path = issue.path[0] === "form" || issue.path[0] === "consents" ? issue.path.slice(1) : issue.path;
    const field = String(path[0] ?? issue.path[0] ?? "form");
    facts[field] ??= issueCode(issue);
  }
  throw new Refusal("form-invalid", facts);
}

const tooBig: Readonly<Record<string, string>> = { array: "too-many", string: "too-long" };

/** The same for a whole form: its answers fit the programme and each other too. Refuses form-invalid { region | help }. */
export function checkFit(form: Form, programme: Programme): void {
  const wrong = unfit(form, programme);
  if (Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
}

function issueCode(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_small") return issue.origin === "number" ? "invalid" : "missing";
  if (issue.code === "too_big") return tooBig[issue.origin] ?? "invalid";
  return issue.code === "invalid_type" && issue.input === undefined ? "missing" : "invalid";
}

/** Which boxes the consents as they are kept stand for. */
export const ticksOf = (consents: Consents): Ticks =>
  Object.fromEntries(consentNames.map((name) => [name, consents[name] !== null])) as Ticks;

/** Consents as they are kept: those given before keep their date, those no longer ticked are gone. */
export function dated(ticks: Ticks, now: Moment, before?: Consents): Consents {
  const one = (name: ConsentName) => (ticks[name] ? (before?.[name] ?? { version: consentVersion, at: now }) : null);
  return {
    charter: one("charter"),
    processing: one("processing"),
    sharing: one("sharing"),
    contact: one("contact"),
    abroad: one("abroad"),
    testimonial: one("testimonial"),
  };
}
