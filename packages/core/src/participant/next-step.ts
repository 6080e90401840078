/** The one thing a person can best do next, as their page says it first. */
import { isAtLeast } from "../cohort/phase.ts";
import { checkInHours } from "../gathering/check-in.ts";
import type { Gathering } from "../gathering/gathering.ts";
import { addDays, addSeconds, dayOf, type Moment, reached } from "../kernel/time.ts";
import { standing } from "../meeting/standing.ts";
import { type Meeting, objectionTo } from "../meeting/meeting.ts";
import { isNoteable } from "../meeting/noting.ts";
import { acceptedByBoth, isLive } from "../pairing/sides.ts";
import { isInvited } from "../survey/invited.ts";
import { openPulse } from "../survey/pulse.ts";
import type { Personal, PersonalPair } from "./page.ts";
import { pauseNow } from "./pause.ts";

export interface NextStep {
  step:
    | "verify"
    | "too-late"
    | "wait-selection"
    | "waitlisted"
    | "no-place"
    | "declined"
    | "wait-match"
    | "accept-pair"
    | "wait-other"
    | "check-in"
    | "first-meeting"
    | "paused"
    | "attest"
    | "plan-meeting"
    | "meeting-ahead"
    | "log-meeting"
    | "reply-gathering"
    | "pulse"
    | "survey"
    | "finish-survey"
    | "done"
    | "over"
    | "cancelled"
    | "left"
    | "withdrawn";
  /** Id of the pair, meeting, gathering or pulse it is about. */
  subject?: string;
}

/** Gatherings further away than this many days do not need a reply yet. */
const replyDays = 14;

/** The one thing that the personal page asks for, or says, first. */
export function nextStep(personal: Personal, now: Moment): NextStep {
  const { application, participant, cohort } = personal;
  if (participant?.state.is === "left" && cohort.published) return { step: "left" };
  if (application.status === "withdrawn" || participant?.state.is === "left") return { step: "withdrawn" };
  if (cohort.phase === "cancelled") return { step: "cancelled" };
  if (cohort.phase === "closed") return { step: application.status === "waitlisted" ? "no-place" : "over" };
  switch (application.status) {
    case "unverified":
      return { step: cohort.phase === "intake" ? "verify" : "too-late" };
    // Once mentoring is over no place comes free.
    case "submitted":
      return { step: isAtLeast(cohort.phase, "survey") ? "no-place" : "wait-selection" };
    case "waitlisted":
      return { step: isAtLeast(cohort.phase, "survey") ? "no-place" : "waitlisted" };
    case "declined":
      return { step: "declined" };
    case "accepted":
      return inPhase(personal, now);
  }
}

function inPhase(personal: Personal, now: Moment): NextStep {
  switch (personal.cohort.phase) {
    case "draft":
    case "intake":
    case "selection":
    case "matching":
      return { step: "wait-match" };
    case "mentoring":
      return whileMentoring(personal, now);
    case "survey":
      if (personal.answer || !personal.participant || !isInvited(personal.cohort, personal.participant))
        return unsaid(personal, now) ?? atTheEnd(personal);
      return { step: personal.draft ? "finish-survey" : "survey" };
    case "closeout":
    case "closed":
    case "cancelled":
      return atTheEnd(personal);
  }
}

/** Those who had somebody to meet still hear of a certificate, and are thanked; nothing more comes for the others. */
const atTheEnd = ({ pairs }: Personal): NextStep => ({ step: pairs.some(({ pair }) => acceptedByBoth(pair)) ? "done" : "over" });

function whileMentoring(personal: Personal, now: Moment): NextStep {
  const { participant, programme } = personal;
  const live = personal.pairs.filter(({ pair }) => isLive(pair));
  const active = live.filter(({ pair }) => pair.state.is === "active");
  const unanswered = live.find(({ pair }) => pair.state.is === "introduced" && pair.acceptedAt[personal.application.role] === null);
  if (unanswered) return { step: "accept-pair", subject: unanswered.pair.id };
  const here = begun(personal, now);
  if (here) return { step: "check-in", subject: here };
  const said = unsaid(personal, now);
  if (said) return said;
  if (participant && pauseNow(participant, programme.timeZone, now)) return { step: "paused" };
  // Nothing is urgent with somebody who is taking a break.
  const there = active.filter(({ pause }) => !pauseNow({ pause }, programme.timeZone, now));
  const unmet = there.find(({ meetings }) => meetings.every((meeting) => meeting.cancelledAt !== null));
  if (unmet) return { step: "first-meeting", subject: unmet.pair.id };
  const gathering = unreplied(personal, now);
  if (gathering) return { step: "reply-gathering", subject: gathering };
  const pulse = openPulse(personal.cohort, personal.programme, now);
  if (pulse && active.length > 0 && !personal.pulses.some(({ which }) => which === pulse)) return { step: "pulse", subject: pulse };
  const short = there.find((one) => isShort(personal, one, now));
  if (short) return { step: "plan-meeting", subject: short.pair.id };
  const waiting = live.find(({ pair }) => pair.state.is === "introduced");
  if (waiting) return { step: "wait-other", subject: waiting.pair.id };
  if (live.length === 0) return { step: "wait-match" };
  const ahead = nextPlanned(personal, active, now);
  return ahead ? { step: "meeting-ahead", subject: ahead.id } : { step: "done" };
}

/** The gathering that is going on, for whoever has not said that they cannot come, nor checked in. */
function begun({ gatherings, attendances }: Personal, now: Moment): string | undefined {
  const isOn = ({ state, at, minutes }: Gathering) =>
    state !== "cancelled" && reached(now, checkInHours({ at }).from) && !reached(now, addSeconds(at, minutes * 60));
  const settled = ({ id }: Gathering) =>
    attendances.some(({ gathering, reply, presentAt }) => gathering === id && (reply === "no" || presentAt !== null));
  return gatherings.find((gathering) => isOn(gathering) && !settled(gathering))?.id;
}

function nextPlanned(personal: Personal, active: readonly PersonalPair[], now: Moment): Meeting | undefined {
  return active
    .flatMap(({ meetings }) => meetings)
    .filter((meeting) => standingOf(personal, meeting, now) === "planned")
    .sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}

/** A meeting the other logged and this person has not spoken to, or one that was planned and should be over. */
function unsaid(personal: Personal, now: Moment): NextStep | undefined {
  const mine = personal.application.role;
  const meetings = personal.pairs.flatMap((one) => one.meetings);
  const logged = meetings.find(
    (meeting) => meeting.attested[mine] === null && !objectionTo(meeting) && standingOf(personal, meeting, now) === "logged",
  );
  if (logged) return { step: "attest", subject: logged.id };
  const over = personal.pairs.flatMap(({ pair, meetings: planned }) =>
    planned.filter(
      (meeting) =>
        standingOf(personal, meeting, now) === "planned" && isNoteable(personal.cohort, personal.programme, pair, meeting.at, now),
    ),
  )[0];
  return over && { step: "log-meeting", subject: over.id };
}

function standingOf({ programme }: Personal, meeting: Meeting, now: Moment): ReturnType<typeof standing> {
  return standing(meeting, programme.rules, now);
}

function unreplied({ programme, gatherings, attendances }: Personal, now: Moment): string | undefined {
  const soon = addDays(dayOf(now, programme.timeZone), replyDays);
  return gatherings
    .filter(({ state, at }) => state === "announced" && !reached(now, at) && dayOf(at, programme.timeZone) <= soon)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .find(({ id }) => !attendances.some(({ gathering, reply }) => gathering === id && reply !== null))?.id;
}

/** Fewer meetings held or planned than the programme's goal, and none ahead. */
function isShort(personal: Personal, { meetings }: PersonalPair, now: Moment): boolean {
  const standings = meetings.map((meeting) => standingOf(personal, meeting, now));
  const held = standings.filter((one) => one === "effective" || one === "logged").length;
  return held < personal.programme.goals.meetingsPerPair && !standings.includes("planned");
}
