/** Changing one's mind about what one agreed to, at any time. */
import type { Application } from "../application/application.ts";
import { type ConsentName, consentNames, dated, ticksOf } from "../application/sign-up.ts";
import type { Item } from "../item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";

/**
 * Consents one can give and take back by themselves. Without the others nobody can take part, so that taking those back is to
 * withdraw.
 */
export const freeConsents = ["contact", "testimonial"] as const satisfies readonly ConsentName[];
export type FreeConsent = (typeof freeConsents)[number];

/**
 * The free consents as they are from now on; the others stay. What is given again counts from now, what stays keeps its date.
 * Refuses wrong-state once the application is withdrawn.
 */
export function changeConsents(application: Application, given: Readonly<Record<FreeConsent, boolean>>, act: Act): Outcome {
  if (application.status === "withdrawn") throw new Refusal("wrong-state");
  const before = application.consents;
  const changed = freeConsents.filter((name) => given[name] !== (before[name] !== null));
  if (changed.length === 0) return nothing;
  const consents = dated({ ...ticksOf(before), ...given }, act.now, before);
  const facts = {
    given: changed.filter((name) => given[name]).join(" "),
    withdrawn: changed.filter((name) => !given[name]).join(" "),
  };
  return {
    put: [{ ...application, consents }],
    happenings: [{ event: "consents-changed", subject: application.id, facts }],
    letters: [],
  };
}

/**
 * Leaves, and every consent is taken back with it: without them nothing more is done with the data until they are erased. Twice changes
 * nothing.
 * @param left what leaving changes
 * @param before as they were before
 */
export function leaveWithAll(left: Outcome, before: Application): Outcome {
  const isOwn = (item: Item): item is Application => item.kind === "application" && item.id === before.id;
  const { put, happenings } = takenBack(left.put.find(isOwn) ?? before);
  const others = left.put.filter((item) => !isOwn(item) || put.length === 0);
  return { ...left, put: [...others, ...put], happenings: [...left.happenings, ...happenings] };
}

function takenBack(application: Application): Outcome {
  const given = consentNames.filter((name) => application.consents[name] !== null);
  if (given.length === 0) return nothing;
  const consents = { charter: null, processing: null, sharing: null, contact: null, abroad: null, testimonial: null };
  return {
    put: [{ ...application, consents }],
    happenings: [{ event: "consents-changed", subject: application.id, facts: { given: "", withdrawn: given.join(" ") } }],
    letters: [],
  };
}
