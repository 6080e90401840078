/** An organiser settles a meeting the two disagree on. */
import { Refusal } from "../kernel/refusal.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Meeting } from "./meeting.ts";

/**
 * `counts`: the objection is set aside, and the meeting counts as if it had not been contested; otherwise it is struck out.
 * Refuses wrong-state when nobody contests it (any more).
 */
export function settleContested(meeting: Meeting, { counts }: { counts: boolean }, act: Act): Outcome {
  if (!meeting.contested || meeting.cancelledAt !== null) throw new Refusal("wrong-state");
  const settled = counts
    ? { ...meeting, contested: null }
    : { ...meeting, cancelledAt: act.now, logged: null, attested: { mentor: null, mentee: null } };
  return { put: [settled], happenings: [{ event: "contest-settled", subject: meeting.id, facts: { counts } }], letters: [] };
}
