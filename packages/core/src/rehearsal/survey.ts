/** How people answer the end survey of a rehearsal: four in five do, most of them content. */
import { daysAfter, reached } from "../kernel/time.ts";
import type { Act } from "../outcome.ts";
import { answerSurvey } from "../survey/answer.ts";
import { invited } from "../survey/invited.ts";
import { ratings } from "../survey/survey.ts";
import type { World } from "../world.ts";
import type { Rehearsing } from "./rehearsing.ts";
import type { Deed } from "./play.ts";

const answering = 0.8;
const content = 0.85;

/** What those answer by now who have not answered yet. */
export function answers({ luck }: Rehearsing, world: World, act: Act): Deed[] {
  const known = new Set(world.answers.map(({ participant }) => participant));
  const began = world.cohort.mentoringEndedAt ?? act.now;
  return invited(world)
    .filter(({ id }) => !known.has(id) && luck.draw(id, "answers") < answering)
    .filter(({ id }) => reached(act.now, daysAfter(began, luck.between(0, 8, id, "day"))))
    .map((participant): Deed => {
      const overall =
        luck.draw(participant.id, "content") < content ? luck.between(4, 5, participant.id) : luck.between(2, 3, participant.id);
      const said = {
        ...Object.fromEntries(ratings.map((name) => [name, overall])),
        recommend: overall * 2,
        meetingsHeld: null,
        again: overall > 3,
        best: "",
        worst: "",
        alert: "",
      };
      return ({ cohort }) =>
        answerSurvey({ cohort, participant, known: undefined, draft: undefined, organisers: [], others: [] }, said, act);
    });
}
