/** Names of the things a cohort's rows speak of by id. */
import type { World } from "@tamkine/core/world";

/** The person's name, both names of a pair, a body's or the id itself for anything else. */
export function nameOf(world: World, id: string): string {
  const person = world.applications.find((one) => one.id === id);
  if (person) return person.form.name;
  const pair = world.pairs.find((one) => one.id === id) ?? pairOfMeeting(world, id);
  if (pair) return `${nameOf(world, pair.mentee)} – ${nameOf(world, pair.mentor)}`;
  return world.programme.bodies.find((body) => body.id === id)?.short ?? id;
}

function pairOfMeeting({ meetings, pairs }: World, id: string) {
  const meeting = meetings.find((one) => one.id === id);
  return meeting && pairs.find((one) => one.id === meeting.pair);
}
