/** Signing up in short steps. What was answered before goes along in the page itself: nothing is kept of anybody who has not sent it. */
import type { Role } from "@tamkine/core/programme/programme";
import { all, type Answers, one } from "../form/answers.ts";
import type { Errors } from "../form/entry.ts";
import { wishes } from "./read.ts";

export const steps = ["you", "path", "purpose", "meet", "preferences", "consents"] as const;
export type SignUpStep = (typeof steps)[number];

/** The field that says which step was answered, and the one of the buttons, which says where to go. */
export const stepField = "step";
export const goField = "go";

/** The fields each step asks for, by the form's names. */
const fields: Record<SignUpStep, Record<Role, readonly string[]>> = {
  you: both("name", "email", "phone", "mailLanguage", "gender"),
  path: {
    mentor: ["body", "bodyLink", "position", "sector", "experienceYears"],
    mentee: ["body", "bodyLink", "situation", "sector", "experienceYears"],
  },
  purpose: { mentor: ["expertise", "capacity", "motivation"], mentee: [...wishes, "goal", "motivation"] },
  meet: both("languages", "region", "city", "mode", "slots", "style"),
  preferences: both("preferredGender", "preferredGenderReason", "avoid"),
  consents: {
    mentor: ["adult", "charter", "processing", "sharing", "abroad", "contact", "testimonial"],
    mentee: ["adult", "notAJobOffer", "charter", "processing", "sharing", "abroad", "contact", "testimonial"],
  },
};

function both(...names: string[]): Record<Role, readonly string[]> {
  return { mentor: names, mentee: names };
}

/** All fields, in the order in which they are asked. */
export const fieldsOf = (role: Role): string[] => steps.flatMap((step) => fields[step][role]);

/** What was typed, of all fields but the agreements of the last step. */
export const typedFields = (role: Role, answers: Answers): Record<string, string[]> =>
  Object.fromEntries(
    steps
      .filter((step) => step !== "consents")
      .flatMap((step) => fields[step][role])
      .map((name) => [name, all(answers, name)]),
  );

/** The step that was answered; a form that does not say so was sent as a whole. */
export const stepOf = (answers: Answers): SignUpStep => steps.find((step) => step === one(answers, stepField)) ?? "consents";

/**
 * What the pressed button wants: the next step, the one before, the first (where the address is), none (another language), or that the
 * form be kept for later or not be kept any more.
 */
const ways = ["next", "back", "first", "stay", "later", "forget"] as const;

/** A form without a button pressed goes on. */
export const wayOf = (answers: Answers): (typeof ways)[number] => ways.find((way) => way === one(answers, goField)) ?? "next";

/** Beyond the last, or before the first, the same one. */
export const stepAfter = (step: SignUpStep, by: 1 | -1): SignUpStep => steps[Math.max(0, steps.indexOf(step) + by)] ?? step;

/** What is wrong on this step. */
export function errorsOn(step: SignUpStep, role: Role, errors: Errors): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => fields[step][role].includes(field)));
}

/** The first step on which something is wrong. */
export const firstWrong = (role: Role, errors: Errors): SignUpStep =>
  steps.find((step) => Object.keys(errorsOn(step, role, errors)).length > 0) ?? "consents";

/** What was answered on the other steps, for the page to carry along. */
export function carried(step: SignUpStep, role: Role, answers: Answers): (readonly [name: string, value: string])[] {
  return steps
    .filter((other) => other !== step)
    .flatMap((other) => fields[other][role])
    .flatMap((name) => all(answers, name).map((value) => [name, value] as const));
}
