/** A line of the log when nobody it speaks of is known any more: that something happened, and when, stays. */
import { smallest } from "../../survey/suppress.ts";
import type { LogEntry } from "../../log/log-entry.ts";

/** Ids of people, their pairs, meetings and letters; of those who run the programme, and what they decided, the log still speaks. */
const traced = /(?:^|[\s:#/])(?!org_|com_|dec_)([a-z]{2,5}_[\w-]+)/u;
/** What the programme's own words look like: "mentee", "2026-05", "go-on". Anything else may be somebody's words. */
const code = /^(?:[a-z0-9-]{0,40}|\d{4}-\d{2}-\d{2}T[\d:.]+Z|organiser:org_[\w-]+)$/u;

/** Somebody's marks: the line says that there was an answer, and no more. */
const marks: readonly string[] = ["overall", "recommend"];

/** The line without ids that lead to people, without words that somebody typed, and without numbers about so few that they tell who. */
export const nameless = (entry: LogEntry): LogEntry => without(entry, () => true);

/** The same for a line that speaks of somebody who is forgotten; any other as it was. */
export function namelessOf(entry: LogEntry, isGone: (id: string) => boolean): LogEntry {
  const said = [entry.subject, entry.by, ...Object.values(entry.facts)];
  return said.some((value) => isGone(idIn(value) ?? "")) ? without(entry, isGone) : entry;
}

/** The line without the one thing in it that somebody typed: why they took a file. */
export function wordless(entry: LogEntry): LogEntry {
  const { why, ...facts } = entry.facts;
  return typeof why !== "string" || code.test(why) ? entry : { ...entry, facts };
}

const idIn = (value: LogEntry["facts"][string]): string | undefined => (typeof value === "string" ? traced.exec(value)?.[1] : undefined);

function without({ subject, by, facts, ...entry }: LogEntry, isGone: (id: string) => boolean): LogEntry {
  const gone = (value: LogEntry["facts"][string]) => {
    const id = idIn(value);
    return id !== undefined && isGone(id);
  };
  const stays = (value: LogEntry["facts"][string]) =>
    typeof value === "string" ? code.test(value) : typeof value === "boolean" || value <= 0 || value >= smallest.cell;
  return {
    ...entry,
    subject: gone(subject) ? "" : subject,
    by: gone(by) ? `${by.split(":")[0]}:-` : by,
    facts: Object.fromEntries(Object.entries(facts).filter(([name, value]) => !marks.includes(name) && stays(value))),
  };
}
