/** Reminding those whom a meeting of the committee is planned with, without anybody pressing a button. */
import type { Organiser } from "../access/organiser.ts";
import { isOver } from "../cohort/phase.ts";
import { addSeconds, earliest, type Moment, reached } from "../kernel/time.ts";
import { outside } from "../letter/sending/dispatch.ts";
import { requestOver } from "../letter/sending/sweep.ts";
import { record } from "../perform.ts";
import { Conflict, type Ports } from "../ports.ts";
import type { Programme } from "../programme/programme.ts";
import { lookBy } from "../workflow/signal.ts";
import { waitNames } from "../workflow/wait.ts";
import { type CommitteeMeeting, stateOf } from "./committee.ts";
import { remindCommittee, reminderMoment } from "./plan.ts";

interface Known {
  programme: Programme;
  committee: readonly CommitteeMeeting[];
  organisers: readonly Organiser[];
}

type Awaited = CommitteeMeeting & { at: Moment };

/** Those that are still to come and to be reminded of. */
const awaited = (committee: readonly CommitteeMeeting[], now: Moment): Awaited[] =>
  committee.filter(
    (one): one is Awaited => stateOf(one) === "planned" && one.at !== undefined && one.remindedFor !== one.at && !reached(now, one.at),
  );

/**
 * Writes the reminders that are due, as letters of the programme itself, which its cohorts' steps send; the meeting says so, so the
 * steps of several cohorts do it once between them.
 * @returns when a step has to look again: for what it has just written, or for the next reminder
 */
export async function remindOfCommittee(ports: Pick<Ports, "store" | "ids">, known: Known, now: Moment): Promise<Moment | undefined> {
  const { programme, committee, organisers } = known;
  const act = { by: "workflow", now };
  const moments: Moment[] = [];
  for (const meeting of awaited(committee, now)) {
    const moment = reminderMoment(meeting, programme);
    if (!reached(now, moment)) {
      moments.push(moment);
      continue;
    }
    moments.push(addSeconds(now, requestOver));
    const { letters } = remindCommittee(meeting, programme, organisers, act);
    try {
      const put = [{ ...meeting, remindedFor: meeting.at }];
      await record(ports, outside(programme.id), act, { put, happenings: [], letters });
    } catch (error) {
      // Somebody moved it or reminded of it in between: the next look sees how it is then.
      if (!(error instanceof Conflict)) throw error;
    }
  }
  return earliest(...moments);
}

/** To be called when a meeting was planned or moved: whatever carries the programme's cohorts looks when a reminder is due. */
export async function watchCommittee(
  ports: Pick<Ports, "store" | "workflow">,
  programme: Programme,
  committee: readonly CommitteeMeeting[],
  now: Moment,
): Promise<void> {
  const next = earliest(...awaited(committee, now).map((meeting) => reminderMoment(meeting, programme)));
  if (next === undefined) return;
  const names = waitNames.filter((name) => name !== "trouble" && name !== "retention");
  const running = (await ports.store.cohorts(programme.id)).filter(({ phase }) => !isOver(phase));
  for (const cohort of running) await lookBy(ports, { programme: programme.id, cohort: cohort.cohort }, names, next, now);
}
