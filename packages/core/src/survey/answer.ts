/** A participant answers the end survey, or changes the answer before it closes. */
import type { Organiser } from "../access/organiser.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { checked } from "../kernel/checked.ts";
import { Refusal } from "../kernel/refusal.ts";
import { same } from "../kernel/same.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import { type Answer, type Draft, isSurveyOpen, SurveyAnswers } from "./survey.ts";

/**
 * Stores the one answer of a person; the log says that there is one, and nothing of what is in it. What they had kept to go on with later
 * is removed. A confidential alert asks organisers to look, without its content. The same again changes nothing.
 * @param known the person's answer so far, when there is one
 * @param input the form, read with the `SurveyAnswers` schema
 * Refuses survey-closed (not yet, or no longer, open), form-invalid { [field]: "too-long" | "invalid" }.
 */
export function answerSurvey(
  from: {
    cohort: Cohort;
    participant: Participant;
    known: Answer | undefined;
    draft: Draft | undefined;
    organisers: readonly Organiser[];
    /** A mentee's pair, whose mentor may read the best of it. */
    passOn?: string | undefined;
  },
  input: unknown,
  act: Act,
): Outcome {
  const { cohort, participant, known, draft, organisers, passOn } = from;
  if (!isSurveyOpen(cohort)) throw new Refusal("survey-closed");
  const answers = checked(SurveyAnswers, input);
  const answer: Answer = {
    kind: "answer",
    programme: cohort.programme,
    cohort: cohort.cohort,
    participant: participant.id,
    version: known?.version ?? 0,
    role: participant.role,
    at: act.now,
    answers,
    ...(passes(participant, passOn) && answers.best !== "" && { passOn }),
    // What was held back stays so in other words too, until organisers let it go.
    ...(known?.heldBack && { heldBack: true }),
  };
  if (known && !draft && same({ ...answer, at: known.at }, known)) return nothing;
  const alerts = answers.alert !== "" && answers.alert !== known?.answers.alert;
  return {
    // Who they are is stored anew with it: whoever is erasing them has not seen this answer, and looks again.
    put: [answer, alerts ? { ...participant, help: { at: act.now, about: "survey" } } : participant],
    remove: draft ? [draft] : [],
    // Once the survey is closed its figures are frozen, and nobody would count this one.
    still: [cohort],
    happenings: [{ event: known ? "survey-changed" : "survey-answered", subject: participant.id, facts: { role: participant.role } }],
    letters: alerts ? toOrganisers(organisers, "help-asked", `#${participant.id}/survey-${known?.version ?? 0}`) : [],
  };
}

/** Only a mentee's own pair; anything else is as if nothing had been ticked. */
const passes = ({ role, pairs }: Participant, pair: string | undefined): pair is string =>
  role === "mentee" && pairs.some(({ id }) => id === pair);
