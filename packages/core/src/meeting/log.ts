/** One side says that a meeting was held. */
import { Refusal } from "../kernel/refusal.ts";
import { dayOf, reached } from "../kernel/time.ts";
import type { Act } from "../outcome.ts";
import { toSide } from "../pairing/sides.ts";
import type { Ids } from "../kernel/ids.ts";
import { otherRole, type Role } from "../programme/programme.ts";
import { attested } from "./attest.ts";
import type { Meeting } from "./meeting.ts";
import { wereTogether } from "./noting.ts";
import { checkSame, newMeeting, type MeetingInput } from "./plan.ts";
import { withProgress } from "./progress.ts";
import { begun, checkCycle, checkOpen, type MeetingOutcome, type MeetingScene, meetingOf, occasionOf, unchanged } from "./scene.ts";

/** `meeting`: the planned meeting it was, when the person says so. */
export type LogInput = MeetingInput & { by: Role; meeting?: string };

/**
 * Logs a meeting: the side that logs attests it, the other is asked. What both log for the same local day is one meeting: the
 * second to log attests the first one's, and the shorter of the two lengths stands.
 * Refuses wrong-phase, wrong-state (never an active pair, or over before that day; a meeting called off), meeting-in-future,
 * outside-cycle, not-your-meeting; changed-meanwhile for a form that has noted a meeting of another moment.
 */
export function logMeeting(scene: MeetingScene, input: LogInput, act: Act, ids: Ids): MeetingOutcome {
  const { by, meeting: plannedId, ...said } = input;
  const fresh = newMeeting(scene, said, null, ids);
  const own = plannedId === undefined ? scene.meetings.find(({ id }) => id === fresh.id) : undefined;
  if (own) checkSame(own, input);
  const known = plannedId === undefined ? own : meetingOf(scene, plannedId);
  if (known?.attested[by]) return unchanged(known);
  checkOpen(scene);
  checkPair(scene, input);
  if (!reached(act.now, input.at)) throw new Refusal("meeting-in-future");
  checkCycle(scene, input.at);
  const same = known ?? sameDay(scene, input);
  if (same?.cancelledAt) throw new Refusal("wrong-state");
  if (same?.logged)
    return same.attested[by]
      ? unchanged(same)
      : attested(withProgress({ ...same, minutes: Math.min(same.minutes, input.minutes) }, by, input.progress), by, act);
  const { at, minutes, mode, place, note } = input;
  const meeting: Meeting = {
    ...withProgress(same ?? fresh, by, input.progress),
    at,
    minutes,
    mode,
    place,
    note,
    logged: { by, at: act.now },
    attested: { mentor: null, mentee: null, [by]: act.now },
  };
  return {
    put: same ? [meeting] : begun(scene.pair, scene.meetings, meeting),
    happenings: [{ event: "meeting-logged", subject: meeting.id, facts: { pair: meeting.pair, by, at, minutes } }],
    letters: toSide(scene.pair, otherRole(by), scene.readers, "meeting-to-attest", occasionOf(meeting)),
    meeting,
  };
}

/** The pair's meeting of that local day: logged and not contested first, else planned. A contested one is left to be settled. */
function sameDay({ meetings, pair, programme }: MeetingScene, input: LogInput): Meeting | undefined {
  const day = dayOf(input.at, programme.timeZone);
  const that = meetings.filter((meeting) => meeting.pair === pair.id && dayOf(meeting.at, programme.timeZone) === day);
  return (
    that.find((meeting) => meeting.logged !== null && meeting.contested === null) ??
    that.find((meeting) => meeting.logged === null && meeting.cancelledAt === null)
  );
}

/** A pair that ended can still say what it held before. */
function checkPair({ pair }: MeetingScene, { at }: LogInput): void {
  if (!wereTogether(pair, at)) throw new Refusal("wrong-state", { state: pair.state.is });
}
