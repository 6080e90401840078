/** Everything that is wrong with a sign-up form at once, by field, so that nobody is sent back twice. */
import { eligibility, type Ineligibility } from "@tamkine/core/application/eligibility";
import { type Form, unfit } from "@tamkine/core/application/form";
import { parts, SignUp } from "@tamkine/core/application/sign-up";
import { validated } from "@tamkine/core/kernel/validated";
import { refusalIn } from "@tamkine/core/kernel/refusal";
import type { Language } from "@tamkine/core/kernel/text";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { asked } from "@tamkine/core/application/questions";
import { type Answers, one } from "../form/answers.ts";
import type { Errors } from "../form/entry.ts";
import { readForm, readTicks } from "./read.ts";
import { fieldsOf } from "./steps.ts";

/** The field each reason is shown at. */
const fields: Record<Ineligibility, string> = {
  "under-age": "adult",
  "no-charter": "charter",
  "no-processing-consent": "processing",
  "no-sharing-consent": "sharing",
  "no-abroad-consent": "abroad",
  "not-a-job-offer": "notAJobOffer",
};
/** Fields that the form calls otherwise than the core. */
const renamed: Readonly<Record<string, string>> = { language: "mailLanguage", help: "help1" };

export type Checked = { input: SignUp; errors?: never } | { errors: Errors; input?: never };

/**
 * @param page the language that is there: the page's, or what somebody who signed up has
 * @param email the address when the form does not ask for it, because it is known
 * @param from imported applications were never asked some of the questions
 */
export function check(
  role: Role,
  answers: Answers,
  programme: Programme,
  page: Language,
  email?: string,
  from: "form" | "import" = "form",
): Checked {
  const form = readForm(role, asked(programme, answers), programme, email !== undefined);
  const consents = readTicks(answers);
  const language = one(answers, "mailLanguage") || page;
  const errors: Record<string, string> = {};
  let input: SignUp | undefined;
  try {
    input = validated(SignUp, { email: email ?? one(answers, "email"), language, form, consents }, parts);
  } catch (error) {
    for (const [field, code] of Object.entries(refusalIn(error).facts)) errors[renamed[field] ?? field] = String(code);
  }
  // The page may have been open since before the programme's languages were changed; whoever has one keeps it.
  if (language !== page && !programme.languages.some((one) => one === language)) errors["mailLanguage"] ??= "missing";
  for (const [field, code] of Object.entries(unfit(form, programme))) errors[renamed[field] ?? field] ??= code;
  // Only ticks are looked at, and they are there whatever else is wrong.
  for (const reason of eligibility(form as Form, consents, programme, from)) errors[fields[reason]] = "missing";
  return input && Object.keys(errors).length === 0 ? { input } : { errors: inOrder(errors, role) };
}

/** Errors in the order in which the form asks; what it does not ask comes last. */
function inOrder(errors: Errors, role: Role): Errors {
  const order = fieldsOf(role);
  const rank = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => rank(a) - rank(b)));
}
