/** How completion and participation grew, week by week. */
import * as z from "zod";
import { dayOf, type Moment } from "../kernel/time.ts";
import type { FigureId } from "../kpi/figure.ts";
import { trends } from "../kpi/trend.ts";
import { isShown } from "../survey/suppress.ts";
import type { World } from "../world.ts";
import { rounded } from "./part.ts";

export const drawnFigures = ["pairCompletion", "activeParticipation"] as const satisfies readonly FigureId[];

export const Line = z.object({
  figure: z.enum(drawnFigures),
  /** Rounded to 5 %: two exact values of one group side by side would tell of few people. */
  points: z.array(z.object({ on: z.iso.date(), share: z.number().min(0).max(1) })),
});
export type Line = z.infer<typeof Line>;

/** No lines for a cohort of fewer than five. */
export function linesOf(world: World, now: Moment): Line[] {
  const { published } = world.cohort;
  if (!published || !isShown(published.mentees.length)) return [];
  const all = trends(world, now);
  const on = (at: Moment) => dayOf(at, world.programme.timeZone);
  return drawnFigures.map((figure) => ({
    figure,
    points: (all.get(figure) ?? []).map(({ at, value }) => ({ on: on(at), share: rounded(Math.min(1, value)) })),
  }));
}
