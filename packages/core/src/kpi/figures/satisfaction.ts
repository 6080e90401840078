/** Satisfaction: how many of those who answered the end survey are content, and how sure that is. */
import type { Moment } from "../../kernel/time.ts";
import { invited } from "../../survey/invited.ts";
import type { Answer } from "../../survey/survey.ts";
import type { World } from "../../world.ts";
import { isAnswered, validAnswers } from "./answers.ts";
import { pending, share } from "../counted.ts";
import type { Figure } from "../figure.ts";
import { excludedIds, excludedRows } from "../population.ts";
import { wilson } from "./wilson.ts";

/** From this overall score of 5 on a person is satisfied. */
const content = 4;
const isSatisfied = ({ answers }: Answer): boolean => answers.overall >= content;

/** Satisfied among the valid answers, with the Wilson 95 % interval. */
export function satisfaction(world: World, now: Moment): Figure {
  const goal = world.programme.goals.satisfaction;
  if (!isAnswered(world)) return pending("satisfaction", "share", { goal });
  const answers = validAnswers(world, now);
  const rows = answers.map((answer) => ({
    of: "answer",
    id: answer.participant,
    counts: isSatisfied(answer),
    facts: { role: answer.role, overall: answer.answers.overall },
  }));
  const figure = share("satisfaction", rows, {
    goal,
    excluded: excludedRows(
      world,
      invited(world).map(({ id }) => id),
    ),
  });
  return answers.length === 0 ? figure : { ...figure, interval: wilson(figure.numerator, figure.denominator) };
}

/** The floor: satisfied among all invited, as if nobody who is silent were content. At the goal, satisfaction is proven. */
export function satisfactionFloor(world: World, now: Moment): Figure {
  const goal = world.programme.goals.satisfaction;
  if (!isAnswered(world)) return pending("satisfactionFloor", "share", { goal });
  const satisfied = new Set(
    validAnswers(world, now)
      .filter(isSatisfied)
      .map(({ participant }) => participant),
  );
  const out = excludedIds(world);
  const people = invited(world);
  const rows = people
    .filter(({ id }) => !out.has(id))
    .map(({ id, role }) => ({ of: "participant", id, counts: satisfied.has(id), facts: { role } }));
  return share("satisfactionFloor", rows, {
    goal,
    excluded: excludedRows(
      world,
      people.map(({ id }) => id),
    ),
  });
}
