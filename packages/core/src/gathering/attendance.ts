/** A person's row at a gathering, before anything is known of it. */
import type { Attendance, Gathering } from "./gathering.ts";

/** Nobody has replied or come yet. */
export function newAttendance({ programme, cohort, id }: Gathering, participant: string): Attendance {
  return {
    kind: "attendance",
    programme,
    cohort,
    gathering: id,
    participant,
    version: 0,
    reply: null,
    repliedAt: null,
    presentAt: null,
    presentBy: null,
  };
}
