/** What an organiser saw of somebody, for the log: a line for each person, day and organiser, however often the page is opened. */
import type { CohortRef } from "../kernel/item.ts";
import { at, dayOf } from "../kernel/time.ts";
import type { Act } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { LogEntry } from "../log/log-entry.ts";

/** Someone's whole application; how to reach somebody; what somebody's certificate says. */
export type Viewed = "application-seen" | "contact-seen" | "certificate-seen";

/** A line to be stored if it is not there: the same day's has the same key, at the day's beginning. */
export function viewing(ids: Ids, ref: CohortRef, event: Viewed, subject: string, { by, now }: Act, timeZone: string): LogEntry {
  const day = dayOf(now, timeZone);
  const id = `${at(day, 0, timeZone)}#${ids.derive("log", "seen", day, by, event, subject)}`;
  return { kind: "log", programme: ref.programme, cohort: ref.cohort, id, version: 0, at: now, by, event, subject, facts: {} };
}

/** Whether a line says that something was seen or taken away, not done. */
export const isSeen = ({ event }: Pick<LogEntry, "event">): boolean => event.endsWith("-seen") || event === "exported";
