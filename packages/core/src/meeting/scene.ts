/** What every meeting command is decided from, and the rules they share. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Moment } from "../kernel/time.ts";
import { nothing, type Outcome } from "../outcome.ts";
import type { Pair } from "../pairing/pair.ts";
import type { Reader } from "../pairing/sides.ts";
import type { Programme } from "../programme/programme.ts";
import { withinCycle } from "./cycle.ts";
import type { Meeting } from "./meeting.ts";
import { isNoting } from "./noting.ts";

/** One pair, its meetings so far, and both its people for the letters. */
export interface MeetingScene {
  programme: Programme;
  cohort: Cohort;
  pair: Pair;
  meetings: readonly Meeting[];
  readers: readonly Reader[];
}

/** An outcome that tells which meeting it is about, also when nothing changed. */
export type MeetingOutcome = Outcome & { meeting: Meeting };

/** Nothing to store: the meeting is already as it was asked for. */
export const unchanged = (meeting: Meeting): MeetingOutcome => ({ ...nothing, meeting });

/** What letters about a meeting are about: the pair and the meeting. */
export const occasionOf = (meeting: Meeting): string => `${meeting.pair}/${meeting.id}`;

/**
 * A new meeting, and its pair, which lists it from then on: both are stored or neither, so whoever reads the pair finds them all. Of
 * two who make one at the same moment the second decides again.
 * @param known the pair's meetings so far
 */
export function begun(pair: Pair, known: readonly Meeting[], meeting: Meeting): [Meeting, Pair] {
  const listed = pair.meetings ?? known.filter((one) => one.pair === pair.id).map(({ id }) => id);
  return [meeting, { ...pair, meetings: [...listed, meeting.id] }];
}

/** The pair's meeting with this id. Refuses not-your-meeting. */
export function meetingOf(scene: MeetingScene, id: string): Meeting {
  const meeting = scene.meetings.find((known) => known.id === id && known.pair === scene.pair.id);
  if (!meeting) throw new Refusal("not-your-meeting");
  return meeting;
}

/** Refuses outside-cycle for a meeting before publication or after the end of mentoring. */
export function checkCycle({ cohort, programme }: MeetingScene, at: Moment): void {
  if (!withinCycle(cohort, programme, at)) throw new Refusal("outside-cycle");
}

/** Refuses wrong-phase once the survey has ended. */
export function checkOpen({ cohort }: MeetingScene): void {
  if (!isNoting(cohort)) throw new Refusal("wrong-phase", { phase: cohort.phase });
}
