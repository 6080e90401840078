/** What happened, as a line of the log of a cohort, or of a programme outside cohorts. */
import type { CohortRef } from "../kernel/item.ts";
import type { Act, Happening } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { LogEntry } from "./log-entry.ts";

/** Its id is derived: the same thing, of the same moment and by the same person, is one line. */
export function lineOf(ids: Pick<Ids, "derive">, ref: CohortRef, act: Act, happening: Happening): LogEntry {
  const { event, subject, facts = {}, apart } = happening;
  const unique = ids.derive("log", act.now, act.by, event, subject, ...(apart === undefined ? [] : [apart]));
  const { now: at, by, request } = act;
  return {
    kind: "log",
    ...ref,
    id: `${at}#${unique}`,
    version: 0,
    at,
    by,
    event,
    subject,
    facts,
    ...(request !== undefined && { request }),
  };
}
