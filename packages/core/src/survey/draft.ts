/** What someone typed of the end survey to go on with later. It is nobody's answer: no figure counts it, no organiser sees it. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { tidy } from "../kernel/text.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import { type Draft, isSurveyOpen, longestWords, SurveyAnswers } from "./survey.ts";

/** Room for all that is kept of one form, in characters: several times as much as an answer can have. */
const mostKept = 20_000;
const fields = [...Object.keys(SurveyAnswers.shape), "passOn"];

/** What of a form sent half-way is worth keeping: the survey's fields that hold something, as they were typed. */
export function kept(typed: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const said = fields.map((field) => [field, tidy(typed[field]?.[0] ?? "")] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== "").map(([field, text]) => [field, [text]]));
}

/**
 * Keeps the survey's fields as they were typed, nothing checked; an empty form takes the draft back. The same again changes nothing.
 * Whose it is is stored anew with it: whoever is erasing them has not seen this draft, and looks again.
 * @param known the person's draft so far, when there is one
 * What an answer has no room for is kept whole all the same: it is made shorter later. Refuses survey-closed; form-invalid
 * { [field]: "too-long" } where that is more than any form needs.
 */
export function keepDraft(
  from: { cohort: Cohort; participant: Participant; known: Draft | undefined },
  typed: Readonly<Record<string, readonly string[]>>,
  act: Act,
): Outcome {
  const { cohort, participant, known } = from;
  if (!isSurveyOpen(cohort)) throw new Refusal("survey-closed");
  const answers = kept(typed);
  refuseTooMuch(answers);
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

function refuseTooMuch(answers: Readonly<Record<string, readonly string[]>>): void {
  const said = Object.entries(answers).map(([field, [text = ""]]) => ({ field, size: text.length }));
  if (said.reduce((sum, { size }) => sum + size, 0) <= mostKept) return;
  const long = said.filter(({ size }) => size > longestWords).map(({ field }) => [field, "too-long"] as const);
  throw new Refusal("form-invalid", Object.fromEntries(long));
}
