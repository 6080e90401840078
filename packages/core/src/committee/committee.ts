/** Meetings of the steering committee: equal numbers from each body, at least four a year; and what it decided. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { HttpsLink } from "../kernel/text.ts";
import { Day, Moment } from "../kernel/time.ts";
import type { Programme } from "../programme/programme.ts";

/** For how many characters there is room. */
export const room = { agenda: 5000, minutes: 5000, decision: 1000, place: 300 } as const;

/** What a decision changed: a line of a cohort's log. */
export const Effect = z.object({ cohort: z.string(), entry: z.string(), event: z.string(), at: Moment });
export type Effect = z.infer<typeof Effect>;

/** Struck: it was noted by mistake, and never held. */
const MeetingState = z.enum(["planned", "held", "cancelled", "struck"]);
export type MeetingState = z.infer<typeof MeetingState>;

/** A decision of the committee, in a row of its own within its meeting. */
export const Decision = z.object({
  id: z.string(),
  text: z.string().min(1).max(room.decision),
  outcome: z.enum(["adopted", "rejected"]),
  /** Who wrote it down, as an act says it, and when. */
  by: z.string(),
  at: Moment,
  effects: z.array(Effect).max(20),
});
export type Decision = z.infer<typeof Decision>;

/** Why something noted of a meeting was put right, and who did. */
export const Amendment = z.object({ at: Moment, by: z.string(), reason: z.string().max(500) });
export type Amendment = z.infer<typeof Amendment>;

export const CommitteeMeeting = z.object({
  kind: z.literal("committee"),
  programme: z.string(),
  id: z.string(),
  version,
  /** The day it was held on, or is planned for. */
  heldOn: Day,
  /** Held unless said otherwise. */
  state: MeetingState.optional(),
  /** When it is planned for, where, and who is invited (organisers' ids). */
  at: Moment.optional(),
  place: z.string().max(room.place).optional(),
  link: HttpsLink.optional(),
  invited: z.array(z.string()).max(60).optional(),
  /** The `at` that who is invited was reminded of, or that was told so shortly before that nobody need be. */
  remindedFor: Moment.optional(),
  agenda: z.string().max(room.agenda).optional(),
  /** Body id → how many of it attended. */
  attendance: z.record(z.string(), z.int().min(0)),
  minutes: z.string().max(room.minutes),
  decisions: z.array(Decision).max(60).optional(),
  /** Why it was put right, wherever that was said, or that what was noted before it was held was taken back. */
  amended: z.array(Amendment).max(60).optional(),
  struck: Amendment.optional(),
});
export type CommitteeMeeting = z.infer<typeof CommitteeMeeting>;

/** Meetings noted before there were states were all held. */
export const stateOf = ({ state = "held" }: CommitteeMeeting): MeetingState => state;

/** Whether it will not be, or never was: it is in nobody's way, and nothing more is written of it. */
export const isVoid = (meeting: CommitteeMeeting): boolean => ["cancelled", "struck"].includes(stateOf(meeting));

/**
 * Equal attendance: it was held, and every body was there with the same number of people; of a programme with one body, somebody was.
 * A meeting that was noted before a body came or went is judged by the bodies it was noted with.
 */
export function isJoint(meeting: CommitteeMeeting, { bodies }: Pick<Programme, "bodies">): boolean {
  const noted = Object.keys(meeting.attendance);
  const all = noted.length > 1 ? noted : bodies.map(({ id }) => id);
  const present = all.map((id) => meeting.attendance[id] ?? 0);
  return stateOf(meeting) === "held" && present.every((n) => n > 0 && n === present[0]);
}
