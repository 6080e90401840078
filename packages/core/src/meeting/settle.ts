/** An organiser settles a meeting the two disagree on. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { whileCounted } from "../kpi/frozen/while-counted.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Meeting } from "./meeting.ts";

/**
 * `counts`: the objection is set aside, and the meeting counts as if it had not been contested; otherwise it is struck out.
 * Refuses wrong-phase once the figures are frozen, wrong-state when nobody contests it (any more).
 */
export function settleContested(cohort: Cohort, meeting: Meeting, given: { counts: boolean }, act: Act): Outcome {
  if (cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: cohort.phase });
  return { ...settled(meeting, given, act), still: whileCounted(cohort) };
}

/** The same by the committee, whatever is frozen. */
export function settled(meeting: Meeting, { counts }: { counts: boolean }, act: Act): Outcome {
  if (!meeting.contested || meeting.cancelledAt !== null) throw new Refusal("wrong-state");
  const put = counts
    ? { ...meeting, contested: null }
    : { ...meeting, cancelledAt: act.now, logged: null, attested: { mentor: null, mentee: null } };
  return { put: [put], happenings: [{ event: "contest-settled", subject: meeting.id, facts: { counts } }], letters: [] };
}
