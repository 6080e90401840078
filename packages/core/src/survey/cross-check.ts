/** How often people say that they met, beside what counts: where many say more, meetings were held that nobody noted. */
import { markedAnswers } from "../kpi/figures/answers.ts";
import type { Moment } from "../kernel/time.ts";
import { effectiveByPair } from "../meeting/standing.ts";
import type { World } from "../world.ts";

export interface CrossCheck {
  /** How many said it. */
  people: number;
  /** How often all of them say that they met, and how many of their meetings are effective. */
  said: number;
  counted: number;
  /** How many of them say more than counts, and how many less. */
  more: number;
  fewer: number;
}

/** In sums only: what single people answer is read without their names. Undefined while nobody has said it. */
export function crossCheck(world: World, now: Moment): CrossCheck | undefined {
  const effective = effectiveByPair(world, now);
  const met = (id: string) =>
    world.pairs
      .filter(({ mentor, mentee }) => mentor === id || mentee === id)
      .reduce((sum, pair) => sum + (effective.get(pair.id)?.length ?? 0), 0);
  const each = markedAnswers(world, now).flatMap(({ participant, answers: { meetingsHeld: said } }) =>
    said === null ? [] : [{ said, counted: met(participant) }],
  );
  if (each.length === 0) return undefined;
  return {
    people: each.length,
    said: each.reduce((sum, one) => sum + one.said, 0),
    counted: each.reduce((sum, one) => sum + one.counted, 0),
    more: each.filter(({ said, counted }) => said > counted).length,
    fewer: each.filter(({ said, counted }) => said < counted).length,
  };
}
