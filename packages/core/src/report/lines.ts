/** How completion and participation grew, week by week. */
import { drawnFigures, type Line } from "./account.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { dayOf, type Moment } from "../kernel/time.ts";
import { trends } from "../kpi/course/trend.ts";
import { isFew, isShown, rounded, smallest, softened } from "../survey/suppress.ts";
import type { World } from "../world.ts";

/** No lines for a cohort of fewer than five. */
export function linesOf(world: World, now: Moment): Line[] {
  const { published } = world.cohort;
  if (!published || !isShown(published.mentees.length)) return [];
  const all = trends(world, now);
  const on = (at: Moment) => dayOf(at, world.programme.timeZone);
  return drawnFigures.map((figure) => ({
    figure,
    points: (all.get(figure) ?? []).map(({ at, value }) => ({ on: on(at), share: soft(value, figure, published) })),
  }));
}

/**
 * A point of a line as it may be drawn.
 * @param published who was there at publication: so many people, or pairs, it is a share of
 */
export function soft(value: number, figure: Line["figure"], published: NonNullable<Cohort["published"]>): number {
  const all = published.mentees.length + (figure === "activeParticipation" ? published.mentors.length : 0);
  const count = Math.round(Math.min(1, value) * all);
  return rounded(
    isFew(count) || isFew(all - count) ? (softened(count, Math.max(all, smallest.share))?.share ?? value) : Math.min(1, value),
  );
}
