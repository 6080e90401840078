/** What narrows the log down, as the address says it. */
import { isSeen } from "@tamkine/core/access/viewing";
import { addDays, at, Day } from "@tamkine/core/kernel/time";
import type { LogPart } from "@tamkine/core/ports";
import type { LogEntry } from "@tamkine/core/log/log-entry";

export interface LogFilter {
  /** "done" or "seen"; "" for both. */
  kind: string;
  /** An organiser's id, "people" for those the programme is for, "programme" for what goes by itself. */
  who: string;
  event: string;
  /** Id of whom or what it is about. */
  about: string;
  from: string;
  until: string;
  /** Id of the last line seen. It holds a moment and what nobody can read. */
  after: string;
}

/** What the address says that is no day or no place in the log is as if it had said nothing. */
export function filterOf(query: Readonly<Record<string, string | undefined>>): LogFilter {
  const { kind = "", who = "", event = "", about = "", from = "", until = "", after = "" } = query;
  const day = (text: string) => (Day.safeParse(text).success ? text : "");
  return { kind, who, event, about, from: day(from), until: day(until), after: /^[\dT:.-]{10,30}Z#[\w-]{1,60}$/u.test(after) ? after : "" };
}

/** Whether anything but the days is asked for. */
export const isNarrow = ({ kind, who, event, about }: LogFilter): boolean => [kind, who, event, about].some((one) => one !== "");

/** The filter's address, after this line of the list or from the newest on. */
export function queryOf(filter: LogFilter, after = ""): string {
  const said = Object.entries({ ...filter, after }).filter(([, value]) => value !== "");
  return said.length === 0 ? "" : `?${new URLSearchParams(said).toString()}`;
}

/** The moments between which the log is read: from the first day's beginning to the end of the last, in the programme's time zone. */
export function partOf({ from, until, after }: LogFilter, timeZone: string): Omit<LogPart, "most"> {
  return {
    ...(from !== "" && { from: at(from, 0, timeZone) }),
    ...(until !== "" && { until: at(addDays(until, 1), 0, timeZone) }),
    ...(after !== "" && { after }),
  };
}

/**
 * Whether a line is one of those asked for.
 * @param about ids of the person asked for, and of what is theirs
 */
export function isWanted({ kind, who, event }: LogFilter, about: ReadonlySet<string>, entry: LogEntry): boolean {
  if (kind !== "" && isSeen(entry) !== (kind === "seen")) return false;
  if (event !== "" && entry.event !== event) return false;
  if (who !== "" && !isBy(who, entry.by)) return false;
  return about.size === 0 || about.has(entry.subject) || about.has(entry.by.split(":")[1] ?? "");
}

function isBy(who: string, by: string): boolean {
  const [kind = "", id] = by.split(":");
  if (who === "programme") return id === undefined;
  if (who === "people") return kind === "participant" || kind === "applicant";
  return kind === "organiser" && id === who;
}
