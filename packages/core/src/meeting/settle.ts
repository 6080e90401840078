/** An organiser settles a meeting the two disagree on. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { whileCounted } from "../frozen-figures/while-counted.ts";
import type { Moment } from "../kernel/time.ts";
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

/**
 * Takes back what was settled: the meeting is contested again as it was, and waits to be decided.
 * @param settledAt the decision that is taken back, as the page showed it
 * Refuses wrong-phase once the figures are frozen; changed-meanwhile where that decision does not stand any more: it was taken back, or
 * taken anew, or one of the two has spoken since.
 */
export function reopenContested(cohort: Cohort, meeting: Meeting, settledAt: Moment): Outcome {
  if (cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: cohort.phase });
  const { settled: decision, ...rest } = meeting;
  if (decision?.at !== settledAt) throw new Refusal("changed-meanwhile");
  const { counts, before } = decision;
  return {
    put: [{ ...rest, ...before, cancelledAt: null }],
    happenings: [{ event: "contest-reopened", subject: meeting.id, facts: { counts } }],
    letters: [],
    still: whileCounted(cohort),
  };
}

/** The same by the committee, whatever is frozen. Refuses wrong-state where nothing is contested, or the meeting is cancelled. */
export function settled(meeting: Meeting, { counts }: { counts: boolean }, act: Act): Outcome {
  const { contested, logged, attested, cancelledAt } = meeting;
  if (!contested || cancelledAt !== null) throw new Refusal("wrong-state");
  const decided: Meeting = { ...meeting, contested: null, settled: { at: act.now, counts, before: { logged, attested, contested } } };
  const put = counts ? decided : { ...decided, cancelledAt: act.now, logged: null, attested: { mentor: null, mentee: null } };
  return { put: [put], happenings: [{ event: "contest-settled", subject: meeting.id, facts: { counts } }], letters: [] };
}
