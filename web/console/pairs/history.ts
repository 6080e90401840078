/** What happened to a pair, as its own rows tell it, oldest first. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Pair } from "@tamkine/core/pairing/pair";
import { roles } from "@tamkine/core/programme/programme";
import type { World } from "@tamkine/core/world";

export interface Past {
  at: Moment;
  what: "introduced" | "accepted" | "active" | "held" | "contested" | "refused" | "silent" | "exit" | "left" | "replaced" | "completed";
  /** Who did it, by id, where somebody did. */
  who?: string;
}

export function historyOf({ meetings }: Pick<World, "meetings">, pair: Pair): Past[] {
  const { acceptedAt, introducedAt, state } = pair;
  const past: Past[] = [{ at: introducedAt, what: "introduced" }];
  for (const role of roles) {
    const at = acceptedAt[role];
    if (at !== null) past.push({ at, what: "accepted", who: pair[role] });
  }
  if (state.is === "active") past.push({ at: state.since, what: "active" });
  for (const meeting of meetings.filter((one) => one.pair === pair.id)) {
    // What was settled was said all the same.
    const { logged, contested } = meeting.settled?.before ?? meeting;
    if (logged) past.push({ at: logged.at, what: "held", who: pair[logged.by] });
    if (contested) past.push({ at: contested.at, what: "contested", who: pair[contested.by] });
  }
  if (state.is === "ended") {
    const by = state.by === "mentor" || state.by === "mentee" ? pair[state.by] : undefined;
    past.push({ at: state.at, what: state.why, ...(by !== undefined && { who: by }) });
  }
  if (state.is === "completed") past.push({ at: state.at, what: "completed" });
  return past.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
