/** Meetings of the joint steering committee: equal numbers from both bodies, at least four a year. */
import { z } from "zod";
import { version } from "../kernel/item.ts";
import { Day } from "../kernel/time.ts";

export const CommitteeMeeting = z.object({
  kind: z.literal("committee"),
  programme: z.string(),
  id: z.string(),
  version,
  heldOn: Day,
  /** Body id → how many of it attended. */
  attendance: z.record(z.string(), z.int().min(0)),
  minutes: z.string().max(5000),
});
export type CommitteeMeeting = z.infer<typeof CommitteeMeeting>;

/** Equal attendance: every body was there with the same number of people. */
export function isJoint(meeting: CommitteeMeeting, bodies: readonly string[]): boolean {
  const present = bodies.map((body) => meeting.attendance[body] ?? 0);
  return present.every((n) => n > 0 && n === present[0]);
}
