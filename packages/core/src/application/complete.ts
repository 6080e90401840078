/** What a sign-up still lacks and only its owner can give: agreements that the tool it came from, or the form of then, did not ask for. */
import { Refusal } from "../kernel/refusal.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Programme } from "../programme/programme.ts";
import { canTakePart, type Application } from "./application.ts";
import { eligibility, type Ineligibility } from "./eligibility.ts";
import { dated, ticksOf, wordedBy } from "./sign-up.ts";

/** The form's tick for each. */
const ticks = {
  "no-sharing-consent": "sharing",
  "no-abroad-consent": "abroad",
  "not-a-job-offer": "notAJobOffer",
} as const satisfies Partial<Record<Ineligibility, string>>;
export type Lacking = (typeof ticks)[keyof typeof ticks];
/** All that a sign-up may lack. */
export const agreements: readonly Lacking[] = Object.values(ticks);

/** The ticks that somebody who may take part, or does, has still to give. */
export function lackingOf(application: Application, programme: Programme): Lacking[] {
  if (!canTakePart(application)) return [];
  const against = new Set<string>(eligibility(application.form, application.consents, programme));
  return Object.entries(ticks).flatMap(([reason, tick]) => (against.has(reason) ? [tick] : []));
}

/** What is wrong with boxes of what is lacking that are left empty. @param given which boxes are ticked, by the form's names */
export const missingOf = (application: Application, given: Readonly<Record<string, boolean>>, programme: Programme) =>
  Object.fromEntries(
    lackingOf(application, programme)
      .filter((tick) => given[tick] !== true)
      .map((tick) => [tick, "missing" as const]),
  );

/**
 * Gives all that is lacking; with nothing lacking (any more) nothing changes. Whoever does not want it can withdraw.
 * @param given which boxes are ticked, by the form's names
 * @returns at most one row: the application as it is then
 * Refuses form-invalid { [tick]: "missing" }.
 */
export function complete(
  application: Application,
  given: Readonly<Record<string, boolean>>,
  programme: Programme,
  act: Act,
): Outcome & { put: readonly Application[] } {
  const lacking = lackingOf(application, programme);
  if (lacking.length === 0) return { ...nothing, put: [] };
  const missing = missingOf(application, given, programme);
  if (Object.keys(missing).length > 0) throw new Refusal("form-invalid", missing);
  const { form, consents } = application;
  const agreed = Object.fromEntries(lacking.filter((tick) => tick !== "notAJobOffer").map((tick) => [tick, true]));
  return {
    put: [
      {
        ...application,
        form: form.role === "mentee" ? { ...form, notAJobOffer: true } : form,
        consents: dated({ ...ticksOf(consents), ...agreed }, act.now, consents, wordedBy(programme)),
      },
    ],
    happenings: [{ event: "consents-changed", subject: application.id, facts: { given: lacking.join(" "), withdrawn: "" } }],
    letters: [],
  };
}
