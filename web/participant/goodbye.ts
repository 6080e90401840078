/** Leaving: the cohort, or an application that has come to nothing yet. */
import { withdraw } from "@tamkine/core/application/withdraw";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { leave } from "@tamkine/core/participant/leave";
import type { Personal } from "@tamkine/core/participant/personal";
import { withdrawWords } from "@tamkine/core/testimonial/give";
import type { Testimonial } from "@tamkine/core/testimonial/testimonial";
import type { Deps } from "../context.ts";
import { otherApplication } from "./mine.ts";

/**
 * Leaves the cohort, or takes back an application that has come to nothing yet. Words given to the programme go with whoever leaves.
 * @param erased everything of the person is erased next, and the letter to them says so
 */
export async function goodbye(deps: Deps, personal: Personal, reason: string, by: Act, erased?: "erased"): Promise<Outcome> {
  const outcome = await leaving(deps, personal, reason, by);
  if (erased === undefined) return outcome;
  const letters = outcome.letters.map((one) => (one.letter === "application-withdrawn" ? { ...one, facts: { state: erased } } : one));
  return { ...outcome, letters };
}

async function leaving(deps: Deps, personal: Personal, reason: string, by: Act): Promise<Outcome> {
  const { cohort, application, participant, pairs, testimonial } = personal;
  if (!participant || pairs.length === 0) return withdraw(application, participant, by, await otherApplication(deps, personal));
  const organisers = await deps.store.organisers(personal.programme.id);
  const readers = pairs.map(({ other }) => other);
  const left = leave({ cohort, application, participant, pairs: pairs.map(({ pair }) => pair), readers, organisers }, { reason }, by);
  return without(left, testimonial);
}

/** The outcome, and somebody's words for the programme taken back with it. */
export function without(outcome: Outcome, words: Testimonial | undefined): Outcome {
  const { remove = [], happenings } = withdrawWords(words);
  return { ...outcome, remove: [...(outcome.remove ?? []), ...remove], happenings: [...outcome.happenings, ...happenings] };
}
