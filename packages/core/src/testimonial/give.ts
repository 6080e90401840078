/** Giving one's words, giving others, and taking them back. */
import * as z from "zod";
import type { Application } from "../application/application.ts";
import { consentVersion } from "../application/consent-version.ts";
import { dated, ticksOf } from "../application/sign-up.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { cut, type Language, tidy } from "../kernel/text.ts";
import { firstName } from "../letter/writing/first-name.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import type { Speaking } from "../programme/offered.ts";
import { longestWords, mayWrite, type Shown, signatures, type Testimonial } from "./testimonial.ts";

const Words = z.object({
  words: z.string().transform(tidy).pipe(z.string().min(1).max(longestWords)),
  signed: z.enum(signatures),
});

/** As it was typed: nothing is checked yet. */
export interface Typed {
  words: string;
  signed: string;
}

export interface Writing {
  cohort: Cohort;
  application: Application;
  participant: Participant | undefined;
  /** Whether they answered the end survey. */
  answered: boolean;
  /** Their words so far. */
  known: Testimonial | undefined;
  /** The language of the page they write on. */
  language: Language;
  programme: Speaking;
}

/**
 * How it will read, before anything is stored.
 * Refuses wrong-state (too early, or no part taken), form-invalid { words | signed }.
 */
export function asItReads({ cohort, application, participant, answered, language, programme }: Writing, input: Typed): Shown {
  if (!mayWrite(cohort, participant, answered)) throw new Refusal("wrong-state");
  const { words, signed } = validated(Words, input);
  return {
    role: application.role,
    language: languageOf(words, language, programme),
    words,
    signed,
    name: signed === "name" ? cut(firstName(application.form.name), 60) : "",
  };
}

/**
 * Stores the words with the agreement that they are public. Other words than before are looked at anew before they are shown; signed
 * otherwise, they stay where they are. The same again changes nothing.
 * Refuses what `asItReads` refuses, and form-invalid { agreed } without the agreement.
 */
export function giveWords(writing: Writing, input: Typed & { agreed: boolean }, act: Act): Outcome {
  const { application, known } = writing;
  const shown = asItReads(writing, input);
  if (!input.agreed) throw new Refusal("form-invalid", { agreed: "needed" });
  if (known && known.words === shown.words && known.signed === shown.signed && known.name === shown.name) return nothing;
  const stays = known !== undefined && known.words === shown.words;
  const given: Testimonial = {
    kind: "testimonial",
    programme: application.programme,
    cohort: application.cohort,
    id: application.id,
    version: known?.version ?? 0,
    ...shown,
    consent: { version: consentVersion, at: act.now },
    place: stays ? known.place : null,
    aside: stays && known.aside,
  };
  // Whoever gives words may be asked for them: else the list of what they agreed to would contradict what they did.
  const consents = dated({ ...ticksOf(application.consents), testimonial: true }, act.now, application.consents);
  return {
    put: [given, ...(application.consents.testimonial ? [] : [{ ...application, consents }])],
    happenings: [{ event: known ? "testimonial-changed" : "testimonial-given", subject: application.id }],
    letters: [],
  };
}

/** Takes them back: they are deleted, and gone from every page. Nothing to take back changes nothing. */
export function withdrawWords(known: Testimonial | undefined): Outcome {
  if (!known) return nothing;
  return { put: [], remove: [known], happenings: [{ event: "testimonial-withdrawn", subject: known.id }], letters: [] };
}

/** Arabic script says its language; any other is the page's, or where that one is written in Arabic script another that is offered. */
function languageOf(words: string, page: Language, programme: Speaking): Language {
  const [arabic, others] = [words.match(/\p{Script=Arabic}/gu)?.length ?? 0, words.match(/\p{Script=Latin}/gu)?.length ?? 0];
  if (arabic > others) return "ar";
  return page === "ar" ? ([programme.language, ...programme.languages].find((one) => one !== "ar") ?? "en") : page;
}
