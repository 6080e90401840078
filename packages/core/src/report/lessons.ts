/** What organisers write for the report: what went well, what was hard, what they propose. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { type Language, languages, tidy } from "../kernel/text.ts";

export const chapters = ["well", "hard", "proposals"] as const;
export type Chapter = (typeof chapters)[number];
export const longestChapter = 3_000;

/** One text for every language, or one of its own for some. */
export const editions = ["all", ...languages] as const;
export type Edition = (typeof editions)[number];

export const Text = z.string().transform(tidy).pipe(z.string().max(longestChapter));
const Texts = z.object({ well: Text, hard: Text, proposals: Text });
export type Texts = z.infer<typeof Texts>;
export const noTexts: Texts = { well: "", hard: "", proposals: "" };

export const Lessons = z.object({
  kind: z.literal("lessons"),
  programme: z.string(),
  cohort: z.string(),
  version,
  all: Texts,
  fr: Texts,
  ar: Texts,
  en: Texts,
});
export type Lessons = z.infer<typeof Lessons>;

/** What a reader of this language is given: each chapter in it, else the one for all. */
export function lessonsIn(lessons: Pick<Lessons, Edition> | undefined, language: Language): Texts {
  const chosen = (chapter: Chapter) => lessons?.[language][chapter] || lessons?.all[chapter] || "";
  return { well: chosen("well"), hard: chosen("hard"), proposals: chosen("proposals") };
}

/** The field of a chapter in an edition, as a form names it. */
export const fieldOf = (edition: Edition, chapter: Chapter): string => `${edition}-${chapter}`;
