/** Reading a log by pages, from the newest line on: never the whole of it for a page. */
import type { CohortRef } from "@tamkine/core/kernel/item";
import type { Store } from "@tamkine/core/ports";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { isNarrow, type LogFilter, partOf } from "./filter.ts";

/** Lines of a page. */
const shown = 50;
/** Lines looked through at once where only some are wanted, and how often for one page. */
const lookedThrough = 1500;
const times = 3;

export interface LogPage {
  entries: LogEntry[];
  /** Where to go on: the id of the last line looked at; undefined at the end. */
  next: string | undefined;
}

/** A page of what the filter asks for. It can be short, and lead on, where what is asked for is rare. */
export async function readPage(
  store: Store,
  ref: CohortRef,
  filter: LogFilter,
  isWanted: (entry: LogEntry) => boolean,
  zone: string,
): Promise<LogPage> {
  const narrow = isNarrow(filter);
  const most = narrow ? lookedThrough : shown;
  const found: LogEntry[] = [];
  let part = partOf(filter, zone);
  for (let time = 1; ; time += 1) {
    const { entries, more } = await store.logPart(ref, { ...part, most });
    for (const entry of entries) {
      if (found.length === shown) return { entries: found, next: found.at(-1)?.id };
      if (isWanted(entry)) found.push(entry);
    }
    const last = entries.at(-1);
    if (!more || !last) return { entries: found, next: undefined };
    if (!narrow || time === times) return { entries: found, next: last.id };
    part = { ...part, after: last.id };
  }
}

/** Everything the filter asks for, for a file. */
export async function readAll(
  store: Store,
  ref: CohortRef,
  filter: LogFilter,
  isWanted: (entry: LogEntry) => boolean,
  zone: string,
): Promise<LogEntry[]> {
  const found: LogEntry[] = [];
  let part = partOf({ ...filter, after: "" }, zone);
  for (;;) {
    const { entries, more } = await store.logPart(ref, { ...part, most: lookedThrough });
    found.push(...entries.filter(isWanted));
    const last = entries.at(-1);
    if (!more || !last) return found;
    part = { ...part, after: last.id };
  }
}
