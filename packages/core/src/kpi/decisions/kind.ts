/** A kind of decision that organisers take: what waits for one, since when, and the last day on which it is in time. */
import { addDays, type Day, dayOf, type Moment } from "../../kernel/time.ts";
import type { World } from "../../world.ts";

/** Something that waits: an id of what the kind is `of`, and since when. */
export interface Waiting {
  id: string;
  since: Moment;
}

export interface DecisionKind {
  /** What its ids are of: the cohort, a body, a pair … */
  of: string;
  waiting(world: World, now: Moment): Waiting[];
  due(world: World, waiting: Waiting): Day;
}

/** So many local days after it began to wait. */
export const within = ({ programme }: Pick<World, "programme">, { since }: Pick<Waiting, "since">, days: number): Day =>
  addDays(dayOf(since, programme.timeZone), days);
