/** What someone typed of the end survey to go on with later. It is nobody's answer: no figure counts it, no organiser sees it. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { cut, tidy } from "../kernel/text.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import { type Draft, isSurveyOpen, longestWords, SurveyAnswers } from "./survey.ts";

const fields = [...Object.keys(SurveyAnswers.shape), "passOn"];

/** What of a form sent half-way is worth keeping: the survey's fields that hold something, as they were typed. */
export function kept(typed: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const said = fields.map((field) => [field, cut(tidy(typed[field]?.[0] ?? ""), longestWords)] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== "").map(([field, text]) => [field, [text]]));
}

/**
 * Keeps the survey's fields as they were typed, nothing checked; an empty form takes the draft back. The same again changes nothing.
 * Whose it is is stored anew with it: whoever is erasing them has not seen this draft, and looks again.
 * @param known the person's draft so far, when there is one
 * Refuses survey-closed.
 */
export function keepDraft(
  from: { cohort: Cohort; participant: Participant; known: Draft | undefined },
  typed: Readonly<Record<string, readonly string[]>>,
  act: Act,
): Outcome {
  const { cohort, participant, known } = from;
  if (!isSurveyOpen(cohort)) throw new Refusal("survey-closed");
  const answers = kept(typed);
  if (Object.keys(answers).length === 0) return { put: [], remove: known ? [known] : [], happenings: [], letters: [] };
  if (known && JSON.stringify(known.answers) === JSON.stringify(answers)) return nothing;
  const draft: Draft = {
    kind: "draft",
    programme: cohort.programme,
    cohort: cohort.cohort,
    participant: participant.id,
    version: known?.version ?? 0,
    at: act.now,
    answers,
  };
  return { put: [draft, participant], still: [cohort], happenings: [], letters: [] };
}
