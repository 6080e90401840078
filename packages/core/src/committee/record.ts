/** An organiser records a meeting of the steering committee. */
import type { Organiser } from "../access/organiser.ts";
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
 * The committee's members get a letter that leads to it.
 * @param known the programme's committee meetings so far, and those who help to run it
 * Refuses meeting-in-future, form-invalid { attendance } for a body the programme does not have or when nobody was there.
 */
export function recordCommittee(
  programme: Programme,
  known: { meetings: readonly CommitteeMeeting[]; organisers: readonly Organiser[] },
  input: CommitteeInput,
  act: Act,
  ids: Ids,
): Outcome & { meeting: CommitteeMeeting } {
  const id = ids.derive("com", programme.id, input.nonce);
  const before = known.meetings.find((meeting) => meeting.id === id);
  if (before) return { put: [], happenings: [], letters: [], meeting: before };
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
  const letters = known.organisers
    .filter(({ role }) => role === "committee")
    .map((member) => ({
      letter: "committee-recorded" as const,
      to: { is: "organiser" as const, id: member.id },
      language: member.language,
      occasion: id,
      facts: { heldOn },
    }));
  return { put: [meeting], happenings: [{ event: "committee-recorded", subject: id, facts: { heldOn, joint } }], letters, meeting };
}
