/** A participant answers the end survey, or changes the answer before it closes. */
import type { Organiser } from "../access/organiser.ts";
import { keptFacts, keptFrom } from "../access/kept-from.ts";
import { mayReadHelp } from "../access/policy.ts";
import type { Application } from "../application/application.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
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
    /** Applications of those whom the person is, or was, in a pair with: it may be about them. */
    others: readonly Application[];
    /** A mentee's pair, whose mentor may read the best of it. */
    passOn?: string | undefined;
  },
  input: unknown,
  act: Act,
): Outcome {
  const { cohort, participant, known, draft, organisers, others, passOn } = from;
  if (!isSurveyOpen(cohort)) throw new Refusal("survey-closed");
  const answers = validated(SurveyAnswers, input);
  // What is confided may be about the other of a pair; nobody else may be there to read it.
  const coordinating = organisers.filter((organiser) => mayReadHelp(organiser, {}, cohort.programme));
  const involved = keptFrom(coordinating, others);
  const kept = involved.length === coordinating.length ? [] : involved;
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
    ...(answers.alert !== "" && kept.length > 0 && { keptFrom: kept }),
    // What was held back stays so in other words too, until organisers let it go.
    ...(known?.heldBack && { heldBack: true }),
  };
  if (known && !draft && deepEqual({ ...answer, at: known.at }, known)) return nothing;
  const alerts = answers.alert !== "" && answers.alert !== known?.answers.alert;
  const help = { at: act.now, about: "survey", ...(kept.length > 0 && { keptFrom: kept }) };
  const readers = organisers.filter(({ id }) => !kept.includes(id));
  return {
    // Who they are is stored anew with it: whoever is erasing them has not seen this answer, and looks again.
    put: [answer, alerts ? { ...participant, help } : participant],
    remove: draft ? [draft] : [],
    // Once the survey is closed its figures are frozen, and nobody would count this one.
    still: [cohort],
    happenings: [{ event: known ? "survey-changed" : "survey-answered", subject: participant.id, facts: { role: participant.role } }],
    letters: alerts ? toOrganisers(readers, "help-asked", `#${participant.id}/survey-${known?.version ?? 0}`, keptFacts(help)) : [],
  };
}

/** Only a mentee's own pair; anything else is as if nothing had been ticked. */
const passes = ({ role, pairs }: Participant, pair: string | undefined): pair is string =>
  role === "mentee" && pairs.some(({ id }) => id === pair);
