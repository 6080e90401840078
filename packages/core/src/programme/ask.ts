/** What a programme's sign-up form asks: its regions, and which of the optional questions. */
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
}

/**
 * Changes the form from now on; what was answered before stays. Twice the same changes nothing.
 * Refuses form-invalid { regions } for a list that cannot be read.
 */
export function setQuestions(programme: Programme, { regions: typed, asked }: Asking): Outcome {
  const regions = regionsIn(typed, programme.regions);
  if (!regions) throw new Refusal("form-invalid", { regions: "invalid" });
  const unasked = optionalQuestions.filter((question: OptionalQuestion) => !asked.includes(question));
  const same = regionLines(regions) === regionLines(programme.regions) && unasked.join() === programme.unasked.join();
  if (same) return nothing;
  return { put: [{ ...programme, regions, unasked }], happenings: [{ event: "questions-set", subject: programme.id }], letters: [] };
}
