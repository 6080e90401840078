/** How answers to the end survey came in, day by day. */
import { addDays, at, type Day, dayOf, type Moment, reached } from "../kernel/time.ts";
import { isSurveyed, validAnswers } from "../kpi/figures/answers.ts";
import { excludedIds } from "../kpi/population.ts";
import type { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { invited } from "./invited.ts";

/** The share of those invited who had answered by the end of a day. */
export interface CoursePoint {
  day: Day;
  mentor: number;
  mentee: number;
}

/** From the day the survey opened to its last, or to today; empty before. Someone who changed their answer counts from the change on. */
export function responseCourse(world: World, now: Moment): CoursePoint[] {
  const { cohort, programme } = world;
  if (!isSurveyed(world) || cohort.mentoringEndedAt === null) return [];
  const { timeZone } = programme;
  const today = dayOf(cohort.surveyEndedAt ?? now, timeZone);
  const last = today < cohort.schedule.surveyEnds ? today : cohort.schedule.surveyEnds;
  const answers = validAnswers(world, now);
  const asked = (role: Role) => invited(world).filter((one) => one.role === role && !excludedIds(world).has(one.id)).length;
  const of = { mentor: asked("mentor"), mentee: asked("mentee") };
  const points: CoursePoint[] = [];
  for (let day = dayOf(cohort.mentoringEndedAt, timeZone); day <= last; day = addDays(day, 1)) {
    const end = at(addDays(day, 1), 0, timeZone);
    const share = (role: Role) =>
      of[role] === 0 ? 0 : answers.filter((one) => one.role === role && !reached(one.at, end)).length / of[role];
    points.push({ day, mentor: share("mentor"), mentee: share("mentee") });
  }
  return points;
}
