/** Mentees to whom another mentor may be introduced now: whose pair is over or was not answered, or who never had one. */
import { rematch } from "../kpi/decisions/rematch.ts";
import type { Moment } from "../kernel/time.ts";
import type { World } from "../world.ts";
import type { Pair } from "./pair.ts";
import { unansweredBy } from "./sides.ts";

export interface Seeking {
  mentee: string;
  /** The pair that another one would follow; undefined where there never was one. */
  last: Pair | undefined;
  /** Whether another mentor is what is missing: not where the mentee has not answered either, who would leave the next one waiting too. */
  sensible: boolean;
}

/** Those for whom it is sensible first, and of them who never had a mentor; then the longest waiting. None outside mentoring. */
export function seekingIn(world: World, now: Moment): Seeking[] {
  const { pairs, participants, cohort } = world;
  if (cohort.phase !== "mentoring") return [];
  const known = new Set(pairs.map(({ mentee }) => mentee));
  const never = participants.filter(({ id, role, state }) => role === "mentee" && state.is === "active" && !known.has(id));
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));
  const waiting = rematch.waiting(world, now).toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since));
  const seeking = waiting.flatMap(({ id }): Seeking[] => {
    const last = byId.get(id);
    return last ? [{ mentee: last.mentee, last, sensible: last.state.is === "ended" || unansweredBy(last) === "mentor" }] : [];
  });
  const first = never.map(({ id }): Seeking => ({ mentee: id, last: undefined, sensible: true }));
  return [...first, ...seeking.filter(({ sensible }) => sensible), ...seeking.filter(({ sensible }) => !sensible)];
}
