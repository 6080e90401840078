/** What a programme's sign-up form asks: its regions, the languages of meetings, and which of the optional questions. */
import { meetingLanguages } from "../application/form.ts";
import { type OptionalQuestion, optionalQuestions } from "../application/questions.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "./programme.ts";
import { regionLines, regionsIn } from "./regions.ts";

interface Asking {
  /** One region a line, as `regionsIn` reads it. */
  regions: string;
  /** The optional questions that are asked. */
  asked: readonly string[];
  /** The languages that can be chosen. */
  spoken: readonly string[];
}

/**
 * Changes the form from now on; what was answered before stays. Twice the same changes nothing.
 * Refuses form-invalid { regions } for a list that cannot be read, { spoken } without a language.
 */
export function setQuestions(programme: Programme, { regions: typed, asked, spoken: chosen }: Asking): Outcome {
  const regions = regionsIn(typed, programme.regions, programme);
  const spoken = meetingLanguages.filter((one) => chosen.includes(one));
  if (!regions || spoken.length === 0)
    throw new Refusal("form-invalid", { ...(!regions && { regions: "invalid" }), ...(spoken.length === 0 && { spoken: "missing" }) });
  const unasked = optionalQuestions.filter((question: OptionalQuestion) => !asked.includes(question));
  const same = unasked.join() === programme.unasked.join() && spoken.join() === programme.spoken.join();
  if (same && regionLines(regions, programme) === regionLines(programme.regions, programme)) return nothing;
  return {
    put: [{ ...programme, regions, spoken, unasked }],
    happenings: [{ event: "questions-set", subject: programme.id }],
    letters: [],
  };
}
