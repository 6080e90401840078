/** The end survey's answers that figures are counted from. */
import { isAtLeast } from "../../cohort/phase.ts";
import { type Moment, reached } from "../../kernel/time.ts";
import { invited } from "../../survey/invited.ts";
import { type Answer, SurveyAnswers } from "../../survey/survey.ts";
import type { World } from "../../world.ts";
import { excludedIds } from "../population.ts";

/** True once people have been asked. */
export const isSurveyed = ({ cohort }: World): boolean => cohort.published !== null && isAtLeast(cohort.phase, "survey");

/** What is marked is counted once nobody answers any more: two looks while people do would differ by what somebody marked in between. */
export const isAnswered = ({ cohort }: World): boolean => cohort.published !== null && isAtLeast(cohort.phase, "closeout");

/** The answers whose marks and words may be looked at: none as long as the survey is open, whoever looks. */
export const markedAnswers = (world: World, now: Moment): Answer[] => (isAnswered(world) ? validAnswers(world, now) : []);

/** One valid answer a person, of people who were invited and not left out. */
export function validAnswers(world: World, now: Moment): Answer[] {
  const out = excludedIds(world);
  const people = new Set(invited(world).flatMap(({ id }) => (out.has(id) ? [] : [id])));
  return world.answers.filter(
    ({ participant, at, answers }) => people.has(participant) && reached(now, at) && SurveyAnswers.safeParse(answers).success,
  );
}
