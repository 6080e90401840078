/** Names of the things a cohort's rows speak of by id. */
import { byId } from "@tamkine/core/kernel/look-up";
import type { World } from "@tamkine/core/world";
import { isolated } from "../phrase.ts";

/** The parts of a cohort in which names stand; attendances are kept between them, and come along in the same request. */
export const namedIn = ["applications", "attendances", "pairs", "meetings"] as const;

/** The person's name, both names of a pair, a body's; the id itself for anything else. */
export const nameOf = (world: World, id: string): string => knownName(world, id) ?? id;

/** The same, undefined for an id that stands for nothing with a name. */
export function knownName(world: World, id: string): string | undefined {
  const person = byId(world.applications, id);
  if (person) return person.form.name;
  const pair = byId(world.pairs, id) ?? pairOfMeeting(world, id);
  if (pair) return `${isolated(nameOf(world, pair.mentee))}\u00a0· ${isolated(nameOf(world, pair.mentor))}`;
  return world.programme.bodies.find((body) => body.id === id)?.short;
}

function pairOfMeeting({ meetings, pairs }: World, id: string) {
  const meeting = byId(meetings, id);
  return meeting && byId(pairs, meeting.pair);
}
