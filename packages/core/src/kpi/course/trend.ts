/** How figures came to be what they are: the same figures at the end of each week of the cohort. */
import { addSeconds, daySeconds, earliest, type Moment, reached } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import { asOf } from "./as-of.ts";
import { type FigureId, figureIds, ofMarks } from "../figure.ts";
import { figures } from "../kpi.ts";

const week = 7 * daySeconds;
/** A cohort lasts four months; one whose dates were moved for long is shown by longer steps. */
const most = 26;

/**
 * Figures that say nothing of the past: frozen numbers, letters, and what waits right now. Nor do those of what people marked: the log
 * says who answered when, so that of a week in which one person did, what changed would be their mark.
 */
const timeless: readonly FigureId[] = ["mentors", "mentees", "bounced", "openDecisions", ...ofMarks];

/** Whether a line over time says anything about the figure. */
export const hasTrend = (id: FigureId): boolean => !timeless.includes(id);

export interface TrendPoint {
  at: Moment;
  value: number;
}

/**
 * The value of each figure a week after publication, two weeks after, and so on until now or until the figures were frozen. Only
 * moments at which there was something to count from; nothing before publication.
 * @param ids those that are wanted; all of them when not said
 */
export function trends(world: World, now: Moment, ids: readonly FigureId[] = figureIds): Map<FigureId, TrendPoint[]> {
  const { published, frozenAt } = world.cohort;
  const lines = new Map<FigureId, TrendPoint[]>();
  if (!published) return lines;
  for (const moment of moments(published.at, earliest(now, frozenAt ?? undefined) ?? now)) {
    for (const { id, value } of figures(asOf(world, moment), [], moment, ids.filter(hasTrend))) {
      if (value !== null) lines.set(id, [...(lines.get(id) ?? []), { at: moment, value }]);
    }
  }
  return lines;
}

function moments(from: Moment, to: Moment): Moment[] {
  const span = (Date.parse(to) - Date.parse(from)) / 1000;
  const step = week * Math.max(1, Math.ceil(span / week / most));
  const found: Moment[] = [];
  for (let at = addSeconds(from, step); !reached(at, to); at = addSeconds(at, step)) found.push(at);
  return reached(to, from) ? [...found, to] : found;
}
