/** An organiser records a meeting of the steering committee. */
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Ids } from "../ports.ts";
import type { Programme } from "../programme/programme.ts";
import { type CommitteeMeeting, isJoint } from "./committee.ts";

/** `attendance`: body id → how many of it were there. `nonce` is the form's own, so that a form sent twice makes one meeting. */
export interface CommitteeInput {
  nonce: string;
  heldOn: CommitteeMeeting["heldOn"];
  attendance: CommitteeMeeting["attendance"];
  minutes: string;
}

/**
 * @param meetings the programme's committee meetings so far
 * Refuses meeting-in-future, form-invalid { attendance } for a body the programme does not have or when nobody was there.
 */
export function recordCommittee(
  programme: Programme,
  meetings: readonly CommitteeMeeting[],
  input: CommitteeInput,
  act: Act,
  ids: Ids,
): Outcome & { meeting: CommitteeMeeting } {
  const id = ids.derive("com", programme.id, input.nonce);
  const known = meetings.find((meeting) => meeting.id === id);
  if (known) return { put: [], happenings: [], letters: [], meeting: known };
  if (input.heldOn > dayOf(act.now, programme.timeZone)) throw new Refusal("meeting-in-future");
  const bodies = programme.bodies.map((body) => body.id);
  const counts = Object.entries(input.attendance);
  const sound = counts.every(([body, count]) => bodies.includes(body) && Number.isInteger(count) && count >= 0);
  if (!sound || counts.every(([, count]) => count === 0)) throw new Refusal("form-invalid", { attendance: "invalid" });
  const { heldOn, attendance } = input;
  const meeting: CommitteeMeeting = {
    kind: "committee",
    programme: programme.id,
    id,
    version: 0,
    heldOn,
    attendance,
    minutes: input.minutes.trim().slice(0, 5000),
  };
  const joint = isJoint(meeting, bodies);
  return { put: [meeting], happenings: [{ event: "committee-recorded", subject: id, facts: { heldOn, joint } }], letters: [], meeting };
}
