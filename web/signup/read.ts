/** From what the sign-up form sent to what the core checks, and back for a form that is opened again. */
import type { Application } from "@tamkine/core/application/application";
import { emailsIn } from "@tamkine/core/application/import/answers/addresses";
import { phoneIn } from "@tamkine/core/application/import/answers/scalars";
import { consentNames, type Ticks, ticksOf } from "@tamkine/core/application/sign-up";
import { yearsIn } from "@tamkine/core/application/years";
import { properCase } from "@tamkine/core/kernel/capitals";
import { wholeNumberIfAny } from "@tamkine/core/kernel/digits";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { all, type Answers, chosen, one, ticked } from "../form/answers.ts";

export const wishes = ["help1", "help2", "help3"] as const;

/**
 * The form's fields by the core's names; nothing is checked yet.
 * @param insists the person comes back to what is there, so names stand as they are typed now, be it all in capitals
 */
export function readForm(role: Role, answers: Answers, { country }: Pick<Programme, "country">, insists = false) {
  const named = (field: string) => (insists ? one(answers, field) : properCase(one(answers, field)));
  const phone = one(answers, "phone").trim();
  const { emails, unknown } = emailsIn(one(answers, "avoid"));
  const common = {
    name: named("name"),
    phone: phone === "" ? null : (phoneIn(phone, country.callingCode) ?? phone),
    gender: chosen(answers, "gender"),
    languages: all(answers, "languages"),
    region: one(answers, "region"),
    city: named("city"),
    mode: one(answers, "mode"),
    slots: all(answers, "slots"),
    adult: ticked(answers, "adult"),
    // Something that is no address makes the field wrong instead of being dropped.
    avoid: unknown ? [...emails, ""] : emails,
    preferredGender: chosen(answers, "preferredGender"),
    preferredGenderReason: one(answers, "preferredGenderReason"),
    style: chosen(answers, "style"),
    motivation: one(answers, "motivation"),
    ...(chosen(answers, "body") !== null && { body: one(answers, "body") }),
    bodyLink: one(answers, "bodyLink"),
    sector: chosen(answers, "sector"),
    experienceYears: one(answers, "experienceYears").trim() === "" ? null : yearsIn(one(answers, "experienceYears")),
  };
  if (role === "mentor") {
    const capacity = wholeNumberIfAny(one(answers, "capacity")) ?? 1;
    return { role, ...common, position: one(answers, "position"), expertise: all(answers, "expertise"), capacity };
  }
  return {
    role,
    ...common,
    situation: chosen(answers, "situation"),
    help: wishes.flatMap((wish) => all(answers, wish)),
    goal: one(answers, "goal"),
    notAJobOffer: ticked(answers, "notAJobOffer"),
  };
}

/** Whatever is not ticked is refused: nothing is agreed to by silence. */
export const readTicks = (answers: Answers): Ticks =>
  Object.fromEntries(consentNames.map((name) => [name, ticked(answers, name)])) as Ticks;

/** What the form shows of an application that its owner opens again. */
export function answersOf({ form, email, language, consents }: Application): Answers {
  const texts: Record<string, string | number | null | boolean | readonly string[]> = {
    ...form,
    body: form.body ?? null,
    email,
    mailLanguage: language,
    // Not shown again: who is missing from it would be somebody who took part and is erased.
    avoid: "",
    ...ticksOf(consents),
  };
  if (form.role === "mentee") for (const [i, wish] of wishes.entries()) texts[wish] = form.help[i] ?? "";
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, toTexts(value)]));
}

function toTexts(value: string | number | null | boolean | readonly string[]): string[] {
  if (value === null || value === false) return [];
  if (value === true) return ["yes"];
  return typeof value === "object" ? [...value] : [String(value)];
}
