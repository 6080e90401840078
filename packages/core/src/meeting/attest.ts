/** The other side confirms a logged meeting, or contests it. */
import { reasonIn } from "../kernel/reason.ts";
import type { Organiser } from "../access/organiser.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import { Refusal } from "../kernel/refusal.ts";
import { reached } from "../kernel/time.ts";
import type { Act } from "../outcome.ts";
import type { Role } from "../programme/programme.ts";
import type { Meeting } from "./meeting.ts";
import { withProgress } from "./progress.ts";
import { type MeetingOutcome, type MeetingScene, meetingOf, occasionOf, unchanged } from "./scene.ts";
import { contestableUntil } from "./standing.ts";

/**
 * One side attests a logged meeting, also after having contested it; a mentee may say how far the goal is. Attesting twice changes
 * nothing.
 * Refuses not-your-meeting, wrong-state (nobody logged it), wrong-phase (figures are frozen).
 */
export function attestMeeting(
  scene: MeetingScene,
  id: string,
  { by, progress }: { by: Role; progress?: number | undefined },
  act: Act,
): MeetingOutcome {
  const known = meetingOf(scene, id);
  if (known.attested[by] !== null) return unchanged(known);
  checkSettleable(scene, known);
  return attested(withProgress(known, by, progress), by, act);
}

/** The outcome of a side's attestation, without asking whether it may. */
export function attested(known: Meeting, by: Role, act: Act): MeetingOutcome {
  // What an organiser had settled is not taken back over their heads.
  const { settled: _, ...rest } = known;
  const meeting: Meeting = { ...rest, attested: { ...known.attested, [by]: act.now } };
  return {
    put: [meeting],
    happenings: [{ event: "meeting-attested", subject: meeting.id, facts: { pair: meeting.pair, by, minutes: meeting.minutes } }],
    letters: [],
    meeting,
  };
}

/**
 * One side says that a logged meeting was not held so. It does not count then, unless that side attests it later; organisers
 * are asked to look. Contesting twice changes nothing.
 * Refuses not-your-meeting, wrong-state (nobody logged it), own-attestation, reason-needed, already-decided (too late, or an organiser has settled it), wrong-phase.
 */
export function contestMeeting(
  scene: MeetingScene,
  id: string,
  { by, reason }: { by: Role; reason: string },
  organisers: readonly Organiser[],
  act: Act,
): MeetingOutcome {
  const known = meetingOf(scene, id);
  if (known.attested[by] !== null) throw new Refusal("own-attestation");
  if (known.contested !== null) return unchanged(known);
  const logged = checkSettleable(scene, known);
  const why = reasonIn(reason);
  if (known.settled || reached(act.now, contestableUntil(logged.at, scene.programme.rules))) throw new Refusal("already-decided");
  const meeting: Meeting = { ...known, contested: { by, at: act.now, reason: why } };
  return {
    put: [meeting],
    happenings: [{ event: "meeting-contested", subject: meeting.id, facts: { pair: meeting.pair, by } }],
    letters: toOrganisers(organisers, "meeting-contested", occasionOf(meeting)),
    meeting,
  };
}

/** The logging that can still be answered. */
function checkSettleable({ cohort }: MeetingScene, { logged }: Meeting): NonNullable<Meeting["logged"]> {
  if (logged === null) throw new Refusal("wrong-state");
  if (cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: cohort.phase });
  return logged;
}
