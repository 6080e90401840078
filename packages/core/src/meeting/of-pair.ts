/** The meetings of one pair, for its pages. */
import type { Pair } from "../pairing/pair.ts";
import type { Store } from "../ports.ts";
import type { Meeting } from "./meeting.ts";

/** Oldest first: by their keys, as the pair lists them, together with whatever else is asked for; a pair without a list costs a query. */
export async function meetingsOf(store: Pick<Store, "get" | "meetings">, pair: Pair): Promise<Meeting[]> {
  const ref = { programme: pair.programme, cohort: pair.cohort };
  if (!pair.meetings) return store.meetings(ref, pair.id);
  const found = await Promise.all(pair.meetings.map((id) => store.get("meeting", { ...ref, pair: pair.id, id })));
  return found.filter((meeting) => meeting !== undefined).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
