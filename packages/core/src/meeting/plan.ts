/** Pairs plan their meetings, change when and where, and call them off. */
import * as z from "zod";
import { Refusal } from "../kernel/refusal.ts";
import { type Moment, reached } from "../kernel/time.ts";
import type { Act } from "../outcome.ts";
import { toBoth, toSide } from "../pairing/sides.ts";
import type { Ids } from "../kernel/ids.ts";
import { otherRole, type Role } from "../programme/programme.ts";
import { Meeting } from "./meeting.ts";
import { begun, checkCycle, checkOpen, type MeetingOutcome, type MeetingScene, meetingOf, occasionOf, unchanged } from "./scene.ts";

/** What the form says about a meeting. `nonce` is the form's own, so that a form sent twice makes one meeting. */
export const MeetingInput = Meeting.pick({ at: true, minutes: true, mode: true, place: true, note: true, progress: true }).extend({
  nonce: z.string().min(1).max(64),
});
export type MeetingInput = z.infer<typeof MeetingInput>;

/** The id of the meeting that a form with this nonce makes of a pair. */
export const meetingIdOf = (ids: Pick<Ids, "derive">, pair: string, nonce: string): string => ids.derive("mtg", pair, nonce);

/** A meeting of the pair as the form describes it, not yet logged. */
export function newMeeting({ pair }: MeetingScene, input: MeetingInput, plannedBy: Role | null, ids: Ids): Meeting {
  const { nonce, progress: _, ...said } = input;
  return {
    kind: "meeting",
    programme: pair.programme,
    cohort: pair.cohort,
    pair: pair.id,
    id: meetingIdOf(ids, pair.id, nonce),
    version: 0,
    ...said,
    plannedBy,
    cancelledAt: null,
    logged: null,
    attested: { mentor: null, mentee: null },
    contested: null,
  };
}

/**
 * Plans a meeting; both get it for their calendars. Both choosing the same moment have planned one meeting.
 * Refuses wrong-phase, wrong-state (the pair is not active), date-in-past, outside-cycle; changed-meanwhile for a form whose meeting is at
 * another moment by now, or off.
 */
export function planMeeting(scene: MeetingScene, input: MeetingInput & { by: Role }, act: Act, ids: Ids): MeetingOutcome {
  const { by, ...said } = input;
  const meeting = newMeeting(scene, said, by, ids);
  const own = scene.meetings.find(({ id }) => id === meeting.id);
  if (own) checkSame(own, input);
  const known = own ?? scene.meetings.find((one) => isPlannedAt(one, meeting));
  if (known) return unchanged(known);
  checkAhead(scene, input, act);
  return {
    put: begun(scene.pair, scene.meetings, meeting),
    happenings: [{ event: "meeting-planned", subject: meeting.id, facts: { pair: meeting.pair, by } }],
    letters: toBoth(scene.pair, scene.readers, "meeting-planned", occasionOf(meeting)),
    meeting,
  };
}

/** What was agreed on a meeting to come. */
export type MeetingPlan = Pick<Meeting, "at" | "minutes" | "mode" | "place">;

/**
 * Puts a planned meeting at another moment or place; both get it for their calendars, as the same entry. Doing it twice changes nothing.
 * @param seen when it was to be, as whoever changes it was shown
 * Refuses not-your-meeting; wrong-state (called off, noted, or the pair is not active); changed-meanwhile when the other has moved it since;
 * form-invalid { day: "taken" } when the two have another one planned for that moment; and what `planMeeting` refuses of a moment.
 */
export function replanMeeting(
  scene: MeetingScene,
  id: string,
  { by, seen, ...change }: MeetingPlan & { by: Role; seen: Moment },
  act: Act,
): MeetingOutcome {
  const known = meetingOf(scene, id);
  const meeting = { ...known, ...change };
  if (known.cancelledAt !== null || known.logged !== null) throw new Refusal("wrong-state");
  if (isSame(known, meeting)) return unchanged(known);
  if (known.at !== seen) throw new Refusal("changed-meanwhile");
  checkAhead(scene, change, act);
  if (scene.meetings.some((one) => one.id !== id && isPlannedAt(one, meeting))) throw new Refusal("form-invalid", { day: "taken" });
  return {
    put: [meeting],
    happenings: [{ event: "meeting-moved", subject: meeting.id, facts: { pair: meeting.pair, by } }],
    letters: toBoth(scene.pair, scene.readers, "meeting-planned", `${occasionOf(meeting)}#${known.version}`),
    meeting,
  };
}

const isSame = (one: MeetingPlan, other: MeetingPlan): boolean =>
  one.at === other.at && one.minutes === other.minutes && one.mode === other.mode && one.place === other.place;

/** Refuses wrong-phase, wrong-state, date-in-past, outside-cycle: nobody plans but an active pair, within the cycle, for a time to come. */
function checkAhead(scene: MeetingScene, { at }: Pick<Meeting, "at">, { now }: Act): void {
  checkOpen(scene);
  if (scene.pair.state.is !== "active") throw new Refusal("wrong-state", { state: scene.pair.state.is });
  if (reached(now, at)) throw new Refusal("date-in-past");
  checkCycle(scene, at);
}

/**
 * A form sent again makes nothing new; nor is what it says now taken for done where its meeting is another one: somebody went back in the
 * browser and corrected the day, or one of the two has moved it since. Refuses changed-meanwhile.
 */
export function checkSame(own: Meeting, { at }: Pick<MeetingInput, "at">): void {
  if (own.at !== at || own.cancelledAt !== null) throw new Refusal("changed-meanwhile");
}

const isPlannedAt = (one: Meeting, { pair, at }: Meeting): boolean =>
  one.pair === pair && one.at === at && one.logged === null && one.cancelledAt === null;

/**
 * Calls a planned meeting off; the other is told, unless its time has passed: then it was not held, and no calendar has to change.
 * Doing it twice changes nothing. Refuses not-your-meeting, wrong-state (it was logged).
 */
export function cancelMeeting(scene: MeetingScene, id: string, { by }: { by: Role }, act: Act): MeetingOutcome {
  const known = meetingOf(scene, id);
  if (known.cancelledAt !== null) return unchanged(known);
  if (known.logged !== null) throw new Refusal("wrong-state");
  const meeting = { ...known, cancelledAt: act.now };
  return {
    put: [meeting],
    happenings: [{ event: "meeting-cancelled", subject: meeting.id, facts: { pair: meeting.pair, by } }],
    letters: reached(act.now, known.at) ? [] : toSide(scene.pair, otherRole(by), scene.readers, "meeting-cancelled", occasionOf(meeting)),
    meeting,
  };
}
