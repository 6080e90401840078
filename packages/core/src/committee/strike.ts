/** A meeting of the committee that was noted by mistake is taken out: it stays to be read, with the reason, and counts nowhere. */
import { Refusal } from "../kernel/refusal.ts";
import { explanationIn } from "../kernel/reason.ts";
import { dayOf, reached } from "../kernel/time.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import { type CommitteeMeeting, stateOf } from "./committee.ts";
import { counted, type Counting } from "./counted.ts";

interface StrikeFrom {
  meeting: CommitteeMeeting;
  /** All of the programme's. */
  meetings: readonly CommitteeMeeting[];
  counting: Counting;
}

/**
 * One that is planned for a moment still to come was noted too early: it is planned again. Struck already, whoever did, nothing changes.
 * No letter goes: those that were sent lead to its page, which says what was wrong.
 * Refuses wrong-state (not held); relied-on { cohort } where somebody is left out of figures by its decision; reason-needed.
 */
export function strikeCommittee(programme: Programme, from: StrikeFrom, reason: string, act: Act, ids: Pick<Ids, "derive">): Outcome {
  const { meeting, counting } = from;
  const state = stateOf(meeting);
  if (state === "struck") return nothing;
  if (state !== "held") throw new Refusal("wrong-state", { state });
  const relying = counting.cohorts.find(({ exclusions }) => exclusions.some(({ decision }) => decision === meeting.id));
  if (relying) throw new Refusal("relied-on", { cohort: relying.cohort });
  const why = { at: act.now, by: act.by, reason: explanationIn(reason) };
  const { at } = meeting;
  const struck: CommitteeMeeting =
    at !== undefined && !reached(act.now, at)
      ? { ...meeting, state: "planned", heldOn: dayOf(at, programme.timeZone), amended: [...(meeting.amended ?? []), why].slice(-60) }
      : { ...meeting, state: "struck", struck: why };
  return {
    ...counted(programme, from, struck, why.reason, act, ids),
    // At the same moment nobody leaves somebody out by its decision, and no figures are frozen in which it counts.
    still: counting.cohorts.filter(({ published }) => published !== null),
    happenings: [{ event: "committee-struck", subject: meeting.id, facts: { heldOn: meeting.heldOn } }],
    letters: [],
  };
}
