/** What organisers write for the report: what went well, what was hard, what they propose. */
import * as z from "zod";
import type { Cohort } from "../cohort/cohort.ts";
import { version } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Language, languages, tidy } from "../kernel/text.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";

export const chapters = ["well", "hard", "proposals"] as const;
export type Chapter = (typeof chapters)[number];
export const longestChapter = 3_000;

/** One text for every language, or one of its own for some. */
export const editions = ["all", ...languages] as const;
export type Edition = (typeof editions)[number];

const Text = z.string().transform(tidy).pipe(z.string().max(longestChapter));
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

/**
 * @param known as they stand; none before the first are written
 * @param typed by field; one that is missing is empty; "seen" is the version that the form showed, 0 for none
 * Refuses wrong-phase (before publication), changed-meanwhile unless they stand as typed, form-invalid { field: "too-long" }.
 */
export function writeLessons(
  cohort: Cohort,
  known: Lessons | undefined,
  typed: Readonly<Record<string, string | undefined>>,
  act: Act,
): Outcome {
  if (!cohort.published) throw new Refusal("wrong-phase", { phase: cohort.phase });
  const written = editions.flatMap((edition) => chapters.map((chapter) => ({ edition, chapter, field: fieldOf(edition, chapter) })));
  const wrong = written.filter(({ field }) => !Text.safeParse(typed[field] ?? "").success);
  const late = typed["seen"] !== String(known?.version ?? 0);
  if (wrong.length > 0 && late) throw new Refusal("changed-meanwhile");
  if (wrong.length > 0) throw new Refusal("form-invalid", Object.fromEntries(wrong.map(({ field }) => [field, "too-long"])));
  const textsOf = (edition: Edition): Texts =>
    Object.fromEntries(chapters.map((chapter) => [chapter, Text.parse(typed[fieldOf(edition, chapter)] ?? "")])) as Texts;
  const texts = { all: textsOf("all"), fr: textsOf("fr"), ar: textsOf("ar"), en: textsOf("en") };
  if (editions.every((edition) => chapters.every((chapter) => (known?.[edition] ?? noTexts)[chapter] === texts[edition][chapter])))
    return nothing;
  if (late) throw new Refusal("changed-meanwhile");
  const { programme, cohort: name } = cohort;
  const lessons: Lessons = { kind: "lessons", programme, cohort: name, version: known?.version ?? 0, ...texts };
  const filled = written.filter(({ edition, chapter }) => texts[edition][chapter] !== "").length;
  return { put: [lessons], happenings: [{ event: "lessons-written", subject: name, facts: { texts: filled, by: act.by } }], letters: [] };
}
