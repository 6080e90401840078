/** What of a cohort is the reader's own, on the pages where people are decided on: somebody else of the team does, as long as there is somebody. */
import { isForAnother, isOwn } from "@tamkine/core/access/own";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Constraint } from "@tamkine/core/matching/proposal";
import type { World } from "@tamkine/core/world";
import type { Scene } from "./scene.ts";

type Reading = Pick<Scene, "organiser" | "team" | "own" | "world">;

/** Whether it is the reader's own, and somebody else can decide on it. */
export const isElsewhere = ({ organiser, team, own, world }: Reading, id: string): boolean =>
  isOwn(own, id) && isForAnother(organiser, team, world, id);

/** The cohort without the reader among those who can be introduced to somebody, where somebody else decides on that. */
export function withoutReader(scene: Reading): World {
  const { own, world } = scene;
  if (own.people.size === 0) return world;
  return { ...world, participants: world.participants.filter(({ id }) => !isElsewhere(scene, id)) };
}

/** Refuses own-case where one of them is the reader's own and somebody else can decide: what stands in the way may be kept from them. */
export function refuseOwn(scene: Reading, ...ids: string[]): void {
  if (ids.some((id) => isElsewhere(scene, id))) throw new Refusal("own-case");
}

/**
 * Mentors who are possible for a mentee or not, without the reader, whatever stands in the way: among others they would read who would
 * not meet them. Where nobody else decides they are among them unless that is so.
 * @param against what stands in the way of one
 */
export const withoutOwn = <One extends { mentor: string }>(
  scene: Reading,
  mentors: readonly One[],
  against: (one: One) => readonly Constraint[],
): One[] =>
  mentors.filter((one) => !isElsewhere(scene, one.mentor) && !(isOwn(scene.own, one.mentor) && against(one).includes("conflict")));
