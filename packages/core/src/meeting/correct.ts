/** A meeting put right after the figures were frozen: it makes a new version of them, with the reason. */
import { Refusal } from "../kernel/refusal.ts";
import type { FrozenFigures } from "../frozen-figures/frozen-figures.ts";
import { newVersion } from "../frozen-figures/new-version.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Act, Outcome } from "../outcome.ts";
import { roles } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { allowedMinutes, type Meeting } from "./meeting.ts";
import { settled } from "./settle.ts";

/** It counts after all (it was contested), it does not count, it lasted so many minutes, or the other side has given its word late. */
export type MeetingChange = { counts: boolean } | { minutes: number } | { attested: true };

/**
 * Refuses not-found, wrong-phase (not frozen yet), wrong-state (it is not noted, nothing changes, or people's data is erased),
 * reason-needed, form-invalid { minutes }.
 */
export function correctMeeting(
  world: World,
  frozen: FrozenFigures | undefined,
  deliveries: readonly Delivery[],
  given: { meeting: string; change: MeetingChange; reason: string },
  act: Act,
): Outcome {
  const meeting = world.meetings.find(({ id }) => id === given.meeting);
  if (!meeting) throw new Refusal("not-found");
  if (!frozen) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  if (meeting.logged === null) throw new Refusal("wrong-state", { state: "planned" });
  // Nobody takes back any more what an organiser had settled.
  const { settled: _, ...changed } = changedBy(meeting, given.change, act);
  const meetings = world.meetings.map((one) => (one.id === meeting.id ? changed : one));
  const facts = { pair: meeting.pair, ...given.change, by: act.by };
  // The word of the side that had not given it is told as it always is.
  const late = "attested" in given.change ? roles.filter((side) => meeting.attested[side] === null) : [];
  const noted = {
    put: [changed],
    happenings: [
      { event: "meeting-corrected", subject: meeting.id, facts },
      ...late.map((by) => ({
        event: "meeting-attested",
        subject: meeting.id,
        facts: { pair: meeting.pair, by, minutes: changed.minutes },
      })),
    ],
  };
  return newVersion({ world, frozen, deliveries }, { meetings }, { about: "meeting", reason: given.reason }, noted, act);
}

function changedBy(meeting: Meeting, change: MeetingChange, act: Act): Meeting {
  if ("minutes" in change) {
    return { ...meeting, minutes: allowedMinutes(change.minutes) };
  }
  if ("attested" in change) {
    const { mentor, mentee } = meeting.attested;
    return { ...meeting, attested: { mentor: mentor ?? act.now, mentee: mentee ?? act.now }, contested: null };
  }
  if (!change.counts) return { ...meeting, cancelledAt: act.now, logged: null, attested: { mentor: null, mentee: null } };
  const [put] = settled(meeting, { counts: true }, act).put;
  return put as Meeting;
}
