/** Leaving: the cohort, or an application that has come to nothing yet. */
import { presentAt } from "../application/address.ts";
import { withdraw } from "../application/withdraw.ts";
import type { Act, Outcome } from "../outcome.ts";
import { otherRole } from "../programme/programme.ts";
import type { Ports } from "../ports.ts";
import { withdrawWords } from "../testimonial/give.ts";
import type { Testimonial } from "../testimonial/testimonial.ts";
import { leave } from "./leave.ts";
import type { Personal } from "./page.ts";

type Reading = Pick<Ports, "store" | "ids">;

/**
 * Leaves the cohort, or takes back an application that has come to nothing yet. Words given to the programme go with whoever leaves.
 * @param erased everything of the person is erased next, and the letter to them says so
 */
export async function goodbye(ports: Reading, personal: Personal, reason: string, by: Act, erased?: "erased"): Promise<Outcome> {
  const outcome = await leaving(ports, personal, reason, by);
  if (erased === undefined) return outcome;
  const letters = outcome.letters.map((one) => (one.letter === "application-withdrawn" ? { ...one, facts: { state: erased } } : one));
  return { ...outcome, letters };
}

async function leaving(ports: Reading, personal: Personal, reason: string, by: Act): Promise<Outcome> {
  const { cohort, application, participant, pairs, testimonial } = personal;
  if (!participant || pairs.length === 0) {
    const { programme, role, email } = application;
    const other = await presentAt(ports, { programme, cohort: application.cohort }, otherRole(role), email);
    return withdraw(application, participant, by, other);
  }
  const organisers = await ports.store.organisers(personal.programme.id);
  const readers = pairs.map(({ other }) => other);
  const left = leave({ cohort, application, participant, pairs: pairs.map(({ pair }) => pair), readers, organisers }, { reason }, by);
  return without(left, testimonial);
}

/** The outcome, and somebody's words for the programme taken back with it. */
export function without(outcome: Outcome, words: Testimonial | undefined): Outcome {
  const { remove = [], happenings } = withdrawWords(words);
  return { ...outcome, remove: [...(outcome.remove ?? []), ...remove], happenings: [...outcome.happenings, ...happenings] };
}
