/** How many people can be expected to take part, before it is known who they are. */
import type { Moment } from "../../kernel/time.ts";
import { acceptedByBoth, isLive } from "../../pairing/sides.ts";
import { isPaused } from "../../participant/pause.ts";
import type { Role } from "../../programme/programme.ts";
import type { World } from "../../world.ts";

/** Those of a role who can still take part. */
export function candidates({ applications, participants, cohort }: World, role: Role): string[] {
  const joined = participants.filter((one) => one.role === role && one.state.is === "active").map(({ id }) => id);
  if (cohort.phase === "matching" || cohort.published) return joined;
  return applications.filter((one) => one.role === role && (one.status === "submitted" || one.status === "accepted")).map(({ id }) => id);
}

/** How many there are; while sign-up is open, at least the programme's goal. */
export function hoped(world: World, role: Role): number {
  const { goals } = world.programme;
  const goal = role === "mentor" ? goals.mentors : goals.mentees;
  const known = candidates(world, role).length;
  return world.cohort.phase === "draft" || world.cohort.phase === "intake" ? Math.max(known, goal) : known;
}

/** Everybody who is known or expected. */
export function everybody(world: World): { to: string[]; count: number } {
  const to = [...candidates(world, "mentor"), ...candidates(world, "mentee")];
  return { to, count: hoped(world, "mentor") + hoped(world, "mentee") };
}

/** Those who have a pair; before publication, all who are expected to. */
export function paired(world: World): { to: string[]; count: number } {
  if (!world.cohort.published) return everybody(world);
  const pairs = world.pairs.filter((pair) => isLive(pair) || acceptedByBoth(pair));
  const people = new Set(pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  const to = world.participants.filter(({ id, state }) => state.is === "active" && people.has(id)).map(({ id }) => id);
  return { to, count: to.length };
}

/** Those who have somebody to meet at that time, with neither of the two away; before publication, all who are expected to. */
export function meeting(world: World, then: Moment): { to: string[]; count: number } {
  if (!world.cohort.published) return everybody(world);
  const to = [
    ...new Set(
      world.pairs.filter((pair) => isLive(pair) && !isPaused(world, pair, then)).flatMap(({ mentor, mentee }) => [mentor, mentee]),
    ),
  ];
  return { to, count: to.length };
}
