/** Decisions waiting for an organiser, and for how long. */
import { type Day, dayOf, daysBetween, type Moment } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import { count } from "../counted.ts";
import { kinds } from "../decisions/kinds.ts";
import { type About, decisionKinds } from "../decisions/names.ts";
import type { Figure } from "../figure.ts";

/** What waits: `about` says what kind of decision, `of` and `id` on what, `since` from when, `due` the last day on which it is in time. */
export interface OpenDecision {
  about: About;
  of: string;
  id: string;
  since: Moment;
  due: Day;
}

/** Decisions of one kind are told together; approvals body by body. */
export const kindOf = ({ about, id }: Pick<OpenDecision, "about" | "id">): string => (about === "approval" ? id : about);

/** Counted in every phase; each row carries its age in whole local days. */
export function openDecisions(world: World, now: Moment): Figure {
  const { timeZone } = world.programme;
  const age = (since: Moment) => daysBetween(dayOf(since, timeZone), dayOf(now, timeZone));
  const rows = decisionsWaiting(world, now).map(({ about, of, id, since }) => ({
    of,
    id,
    counts: true,
    facts: { about, since, days: age(since) },
  }));
  return count("openDecisions", rows);
}

/** Every decision waiting at `now`, oldest first. */
export function decisionsWaiting(world: World, now: Moment): OpenDecision[] {
  const each = decisionKinds.flatMap((about) => {
    const { of, waiting, due } = kinds[about];
    return waiting(world, now).map((one) => ({ about, of, ...one, due: due(world, one) }));
  });
  return each.sort((a, b) => Date.parse(a.since) - Date.parse(b.since));
}
