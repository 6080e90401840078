/** Recommendation: the net promoter score of the end survey's 0 to 10 question. */
import type { Moment } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import { isAnswered, validAnswers } from "./answers.ts";
import { measured, pending } from "../counted.ts";
import type { Figure } from "../figure.ts";

const promoter = 9;
const detractor = 6;

/**
 * Percentage of 9 and 10 less percentage of 0 to 6, from -100 to 100. The numerator counts the promoters.
 * Source: F. F. Reichheld, "The one number you need to grow", Harvard Business Review 81/12 (2003), 46-54.
 */
export function recommendation(world: World, now: Moment): Figure {
  if (!isAnswered(world)) return pending("recommendation", "score");
  const rows = validAnswers(world, now).flatMap(({ participant, role, answers: { recommend } }) =>
    recommend === null ? [] : [{ of: "answer", id: participant, counts: recommend >= promoter, facts: { role, recommend } }],
  );
  const promoters = rows.filter(({ counts }) => counts).length;
  const detractors = rows.filter(({ facts }) => facts.recommend <= detractor).length;
  return measured("recommendation", "score", rows.length === 0 ? null : (100 * (promoters - detractors)) / rows.length, rows);
}
