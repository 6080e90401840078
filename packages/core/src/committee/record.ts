/** An organiser records a meeting of the steering committee, or puts right what was recorded. */
import * as z from "zod";
import type { Organiser } from "../access/organiser.ts";
import { explanationIn, longestReason } from "../kernel/reason.ts";
import { worded } from "../kernel/worded.ts";
import { atOnce, Refusal } from "../kernel/refusal.ts";
import { Day, dayOf } from "../kernel/time.ts";
import { validated } from "../kernel/validated.ts";
import { type Act, nothing, type Occasion, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import { type CommitteeMeeting, isJoint, isVoid, stateOf, room } from "./committee.ts";
import { counted, type Counting } from "./counted.ts";
import { newMeetingId } from "./new-id.ts";

/** Of one body: no committee is larger. */
export const mostPresent = 999;

/** What whoever records it typed. */
export interface CommitteeInput {
  /** A day, "2026-05-10". */
  heldOn: string;
  /** Body id → how many of it were there; NaN for what is no number. */
  attendance: CommitteeMeeting["attendance"];
  minutes: string;
  /** Id of the planned meeting this was; none for one that nobody planned. */
  of?: string;
  /** Why it is put right; to be said where the day or who was there is another than what was noted, kept wherever it is said. */
  reason?: string;
}

interface Known {
  meetings: readonly CommitteeMeeting[];
  organisers: readonly Organiser[];
  counting?: Counting;
}

/**
 * The committee's members get a letter that leads to it, and another one only where its day is put right, for the first one names it. Noted
 * already as it is, whoever notes it again, it is not noted twice.
 * @param known the programme's committee meetings so far, and those who help to run it; for one that was held, where it counts
 * Refuses wrong-state (cancelled or struck), not-found (the planned one); meeting-in-future and form-invalid { heldOn, minutes, reason,
 * "attendance.BODY": "invalid" } for a body the programme does not have or a count that cannot be, { attendance: "missing" } when nobody was
 * there, all at once; form-invalid { heldOn: "taken", meeting } where another one of that day is noted or planned, and where one that is
 * known is put on a day of which another is noted; reason-needed where what is counted is put right.
 */
export function recordCommittee(
  programme: Programme,
  known: Known,
  input: CommitteeInput,
  act: Act,
  ids: Ids,
): Outcome & { meeting: CommitteeMeeting } {
  const { meetings, organisers } = known;
  const before = meetings.find((meeting) => meeting.id === input.of);
  if (input.of !== undefined && !before) throw new Refusal("not-found");
  if (before && isVoid(before)) throw new Refusal("wrong-state", { state: stateOf(before) });
  const corrects = before !== undefined && stateOf(before) === "held";
  const [heldOn, attendance, minutes, why] = atOnce(
    () => dayIn(input.heldOn, programme, act),
    () => soundAttendance(programme, input.attendance),
    () => worded("minutes", input.minutes, room.minutes),
    () => (corrects ? worded("reason", input.reason ?? "", longestReason) : ""),
  );
  const other = meetings.find((one) => one !== before && one.heldOn === heldOn && isInTheWay(one, before));
  const there = before ?? other;
  const isSaidAnew = why !== "" && why !== before?.amended?.at(-1)?.reason;
  if (there && !isSaidAnew && unchanged(there, { heldOn, attendance, minutes })) return { ...nothing, meeting: there };
  if (other) throw new Refusal("form-invalid", { heldOn: "taken", meeting: other.id });
  const meeting: CommitteeMeeting = {
    ...(before ?? {
      kind: "committee",
      programme: programme.id,
      id: newMeetingId(ids, programme.id, heldOn, meetings),
      version: 0,
    }),
    state: "held",
    heldOn,
    attendance,
    minutes,
  };
  const facts = { heldOn, joint: isJoint(meeting, programme) };
  const told = {
    happenings: [{ event: corrects ? "committee-corrected" : "committee-recorded", subject: meeting.id, facts }],
    letters: toMembers(organisers, meeting, before),
    meeting,
  };
  const amended = (reason: string): CommitteeMeeting => ({
    ...meeting,
    amended: [...(before?.amended ?? []), { at: act.now, by: act.by, reason }].slice(-60),
  });
  if (!corrects || sameCount(before, meeting)) return { put: [isSaidAnew ? amended(why) : meeting], ...told };
  const reason = explanationIn(why);
  return { ...counted(programme, known, amended(reason), reason, act, ids), ...told };
}

/** The day, where it has come. Refuses form-invalid { heldOn }, meeting-in-future. */
function dayIn(typed: string, { timeZone }: Programme, { now }: Act): Day {
  const { heldOn } = validated(z.object({ heldOn: Day }), { heldOn: typed });
  if (heldOn > dayOf(now, timeZone)) throw new Refusal("meeting-in-future");
  return heldOn;
}

/** Refuses form-invalid { "attendance.BODY": "invalid" }, { attendance: "missing" } where nobody was there. */
function soundAttendance({ bodies }: Programme, attendance: CommitteeInput["attendance"]): CommitteeMeeting["attendance"] {
  const known = bodies.map(({ id }) => id);
  const counts = Object.entries(attendance);
  const isSound = (body: string, count: number) => known.includes(body) && Number.isInteger(count) && count >= 0 && count <= mostPresent;
  const wrong = counts.filter(([body, count]) => !isSound(body, count)).map(([body]) => [`attendance.${body}`, "invalid"]);
  if (wrong.length > 0) throw new Refusal("form-invalid", Object.fromEntries(wrong));
  if (counts.every(([, count]) => count === 0)) throw new Refusal("form-invalid", { attendance: "missing" });
  return Object.fromEntries(known.map((id) => [id, attendance[id] ?? 0]));
}

function toMembers(organisers: readonly Organiser[], { id, heldOn }: CommitteeMeeting, before: CommitteeMeeting | undefined): Occasion[] {
  const told = before !== undefined && (stateOf(before) === "held" || before.amended !== undefined);
  if (told && stateOf(before) === "held" && before.heldOn === heldOn) return [];
  return organisers
    .filter(({ role }) => role === "committee")
    .map((member) => ({
      letter: "committee-recorded",
      to: { is: "organiser", id: member.id },
      language: member.language,
      occasion: told ? `${id}#${heldOn}` : id,
      facts: { heldOn },
    }));
}

/** One that is known may be held on a day for which another is planned, and stay on its own day; moved onto another's, both would count. */
const isInTheWay = (one: CommitteeMeeting, before: CommitteeMeeting | undefined): boolean =>
  before ? stateOf(one) === "held" && one.heldOn !== before.heldOn : !isVoid(one);

const unchanged = (before: CommitteeMeeting, said: Pick<CommitteeMeeting, "heldOn" | "attendance" | "minutes">): boolean =>
  stateOf(before) === "held" && before.minutes === said.minutes && sameCount(before, said);

type Count = Pick<CommitteeMeeting, "heldOn" | "attendance">;
const sameCount = (one: Count, other: Count): boolean =>
  one.heldOn === other.heldOn && JSON.stringify(one.attendance) === JSON.stringify(other.attendance);
