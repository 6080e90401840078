/** Whom figures are counted over: those frozen at publication, less whom the committee left out. */
import type { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { FigureRow } from "./figure.ts";

/** M0 and T0, the mentees and mentors frozen at publication, without those excluded. Undefined before publication. */
export function population(world: World): Record<Role, string[]> | undefined {
  const { published } = world.cohort;
  if (!published) return undefined;
  const out = excludedIds(world);
  return { mentor: published.mentors.filter((id) => !out.has(id)), mentee: published.mentees.filter((id) => !out.has(id)) };
}

/** Those whom the committee excluded from the figures. */
export const excludedIds = (world: World): Set<string> => new Set(world.cohort.exclusions.map(({ participant }) => participant));

/** The excluded among `ids`, each with the committee's decision. */
export function excludedRows(world: World, ids: readonly string[]): FigureRow[] {
  return world.cohort.exclusions
    .filter(({ participant }) => ids.includes(participant))
    .map(({ participant, decision }) => ({ of: "participant", id: participant, counts: false, facts: { decision } }));
}
