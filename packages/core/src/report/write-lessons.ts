/** Writing the lessons of a cohort for its report. */
import { chapters, type Edition, editions, fieldOf, type Lessons, noTexts, Text, type Texts } from "./lessons.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";

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
