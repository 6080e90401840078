/** An organiser records a meeting of the steering committee. */
import { cut } from "../kernel/text.ts";
import type { Organiser } from "../access/organiser.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Ids } from "../ports.ts";
import type { Programme } from "../programme/programme.ts";
import { type CommitteeMeeting, isJoint, stateOf } from "./committee.ts";
import { newMeetingId } from "./new-id.ts";

/** Of one body: no committee is larger. */
const mostPresent = 999;

/** `attendance`: body id → how many of it were there. */
export interface CommitteeInput {
  heldOn: CommitteeMeeting["heldOn"];
  attendance: CommitteeMeeting["attendance"];
  minutes: string;
  /** Id of the planned meeting this was; none for one that nobody planned. */
  of?: string;
}

/**
 * The committee's members get a letter that leads to it. Noted already as it is, whoever notes it again, it is not noted twice.
 * @param known the programme's committee meetings so far, and those who help to run it
 * Refuses meeting-in-future, wrong-state (cancelled), not-found (the planned one); form-invalid { attendance } for a body the programme
 * does not have or when nobody was there; form-invalid { heldOn: "taken", meeting } where another one of that day is noted or planned, and
 * where one that is known is put on a day of which another is noted.
 */
export function recordCommittee(
  programme: Programme,
  known: { meetings: readonly CommitteeMeeting[]; organisers: readonly Organiser[] },
  input: CommitteeInput,
  act: Act,
  ids: Ids,
): Outcome & { meeting: CommitteeMeeting } {
  const before = known.meetings.find((meeting) => meeting.id === input.of);
  if (input.of !== undefined && !before) throw new Refusal("not-found");
  if (before && stateOf(before) === "cancelled") throw new Refusal("wrong-state", { state: "cancelled" });
  const minutes = cut(input.minutes.trim(), 5000);
  const other = known.meetings.find((one) => one !== before && one.heldOn === input.heldOn && isInTheWay(one, before));
  const there = before ?? other;
  if (there && unchanged(there, { ...input, minutes })) return { ...nothing, meeting: there };
  if (other) throw new Refusal("form-invalid", { heldOn: "taken", meeting: other.id });
  if (input.heldOn > dayOf(act.now, programme.timeZone)) throw new Refusal("meeting-in-future");
  const bodies = programme.bodies.map((body) => body.id);
  const counts = Object.entries(input.attendance);
  const sound = counts.every(([body, count]) => bodies.includes(body) && Number.isInteger(count) && count >= 0 && count <= mostPresent);
  if (!sound || counts.every(([, count]) => count === 0)) throw new Refusal("form-invalid", { attendance: "invalid" });
  const { heldOn } = input;
  const attendance = Object.fromEntries(bodies.map((id) => [id, input.attendance[id] ?? 0]));
  const meeting: CommitteeMeeting = {
    ...(before ?? {
      kind: "committee",
      programme: programme.id,
      id: newMeetingId(ids, programme.id, input.heldOn, known.meetings),
      version: 0,
    }),
    state: "held",
    heldOn,
    attendance,
    minutes,
  };
  const joint = isJoint(meeting, programme);
  const letters = known.organisers
    .filter(({ role }) => role === "committee")
    .map((member) => ({
      letter: "committee-recorded" as const,
      to: { is: "organiser" as const, id: member.id },
      language: member.language,
      occasion: before && stateOf(before) === "held" ? `${meeting.id}#${meeting.version}` : meeting.id,
      facts: { heldOn },
    }));
  return { put: [meeting], happenings: [{ event: "committee-recorded", subject: meeting.id, facts: { heldOn, joint } }], letters, meeting };
}

/** One that is known may be held on a day for which another is planned, and stay on its own day; moved onto another's, both would count. */
const isInTheWay = (one: CommitteeMeeting, before: CommitteeMeeting | undefined): boolean =>
  before ? stateOf(one) === "held" && one.heldOn !== before.heldOn : stateOf(one) !== "cancelled";

const unchanged = (before: CommitteeMeeting, { heldOn, attendance, minutes }: CommitteeInput): boolean =>
  stateOf(before) === "held" &&
  before.heldOn === heldOn &&
  before.minutes === minutes &&
  JSON.stringify(before.attendance) === JSON.stringify(attendance);
