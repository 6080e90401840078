/** Mentee-days without a mentor: how long mentees waited for a first or a new one. */
import { allBy, byId } from "../../kernel/look-up.ts";
import { daySeconds, earliest, type Moment, reached } from "../../kernel/time.ts";
import { cycle } from "../../meeting/cycle.ts";
import type { World } from "../../world.ts";
import { measured, pending } from "../counted.ts";
import type { Figure, FigureRow } from "../figure.ts";
import { excludedRows, population } from "../population.ts";

/** Whole days from publication to the end of mentoring, summed over the mentees of publication (docs/figures.md). */
export function unmatchedDays(world: World, now: Moment): Figure {
  const span = cycle(world.cohort, world.programme);
  const mentees = population(world)?.mentee;
  if (!span || !mentees) return pending("unmatchedDays", "days");
  const until = reached(now, span.to) ? span.to : now;
  const rows = mentees.map((mentee) => rowOf(world, mentee, span.from, until));
  const days = rows.reduce((sum, row) => sum + Number(row.facts.days), 0);
  return measured("unmatchedDays", "days", days, rows, { excluded: excludedRows(world, world.cohort.published?.mentees ?? []) });
}

/** Whole days between `from` and `to` on which the mentee was in no introduced or active pair; nobody waits after having left. */
function rowOf(world: World, mentee: string, from: Moment, to: Moment): FigureRow {
  const person = byId(world.participants, mentee);
  const left = person?.state.is === "left" ? person.state.at : undefined;
  const end = Date.parse(earliest(to, left) ?? to);
  let reachedSoFar = Date.parse(from);
  let without = 0;
  for (const { start, stop } of spells(world, mentee)) {
    without += Math.max(0, Math.min(start, end) - reachedSoFar);
    reachedSoFar = Math.max(reachedSoFar, stop);
  }
  without += Math.max(0, end - reachedSoFar);
  const days = Math.floor(without / (daySeconds * 1000));
  return { of: "participant", id: mentee, counts: days > 0, facts: { days } };
}

/** When the mentee had a mentor, in order of their beginnings. */
function spells(world: World, mentee: string): { start: number; stop: number }[] {
  return allBy(world.pairs, "mentee", mentee)
    .map(({ introducedAt, state }) => ({
      start: Date.parse(introducedAt),
      stop: state.is === "ended" ? Date.parse(state.at) : Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.start - b.start);
}
