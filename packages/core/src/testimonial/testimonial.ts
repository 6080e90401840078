/** A few words that somebody gives the programme to be read by everybody, signed as they choose, for as long as they wish. */
import * as z from "zod";
import type { Cohort } from "../cohort/cohort.ts";
import { version } from "../kernel/item.ts";
import { Language } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";
import type { Participant } from "../participant/participant.ts";
import { Role } from "../programme/programme.ts";

/** First name and role; the role alone; nothing. */
export const signatures = ["name", "role", "none"] as const;
export type Signature = (typeof signatures)[number];

/** Characters; a quotation, not a letter. */
export const longestWords = 600;

/** One person's. Taken back, it is deleted: nothing says that there was one but a line of the cohort's log. */
export const Testimonial = z.object({
  kind: z.literal("testimonial"),
  programme: z.string(),
  cohort: z.string(),
  /** Whose it is. Never shown. */
  id: z.string(),
  version,
  role: Role,
  /** In which it is written. */
  language: Language,
  words: z.string().min(1).max(longestWords),
  signed: z.enum(signatures),
  /** The first name, as they saw it stand there when they agreed; "" unless it is signed so. */
  name: z.string().max(60),
  /** That it is public, agreed to beside the very words. */
  consent: z.object({ version: z.string(), at: Moment }),
  /** Where organisers want it among those that are shown, from 1 on; null where it is not shown. */
  place: z.int().min(1).nullable(),
  /** Organisers have read it and will not show it. */
  aside: z.boolean(),
});
export type Testimonial = z.infer<typeof Testimonial>;

/** What of it everybody may read. */
export type Shown = Pick<Testimonial, "language" | "words" | "signed" | "name" | "role">;

/** Whoever took part may write once they have said how it was, or once everything is over. */
export function mayWrite({ phase, published }: Cohort, participant: Participant | undefined, answered: boolean): boolean {
  if (!published || participant?.state.is !== "active" || participant.pairs.length === 0) return false;
  return phase === "closeout" || phase === "closed" || (phase === "survey" && answered);
}

/** Those that are shown, in the order in which organisers want them. */
export const inOrder = (all: readonly Testimonial[]): Testimonial[] =>
  all
    .filter(({ place }) => place !== null)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || (`${a.cohort}/${a.id}` < `${b.cohort}/${b.id}` ? -1 : 1));
