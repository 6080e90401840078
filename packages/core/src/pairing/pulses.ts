/** What the two of a pair clicked when they were asked how it goes. */
import { allBy, byId } from "../kernel/look-up.ts";
import type { Pulse } from "../survey/survey.ts";
import type { World } from "../world.ts";
import type { Pair } from "./pair.ts";

/** From this click of 1 (badly) to 5 (very well) on all is well enough. */
const enough = 3;

/** The last click of someone, where it is about this pair: one from before it was introduced is about another. */
export function pulseOf({ pulses }: Pick<World, "pulses">, pair: Pair, participant: string): Pulse | undefined {
  const own = allBy(pulses, "participant", participant).filter(({ at }) => Date.parse(at) >= Date.parse(pair.introducedAt));
  return own.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

/** Whether somebody who is still there said last that it goes badly, and nobody was called about the pair since. */
export function isUnwell(world: Pick<World, "pulses" | "participants">, pair: Pair): boolean {
  return [pair.mentor, pair.mentee].some((id) => {
    const pulse = pulseOf(world, pair, id);
    if (!pulse || pulse.mood >= enough || byId(world.participants, id)?.state.is !== "active") return false;
    return !pair.called || Date.parse(pair.called.at) < Date.parse(pulse.at);
  });
}
