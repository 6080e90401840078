/** Volume: how many mentors and mentees the cohort was published with. */
import type { Role } from "../../programme/programme.ts";
import type { World } from "../../world.ts";
import { count, pending } from "../counted.ts";
import type { Figure } from "../figure.ts";
import { excludedRows, population } from "../population.ts";

/** Those frozen at publication, without whom the committee left out. */
export function volume(world: World, role: Role): Figure {
  const id = role === "mentor" ? "mentors" : "mentees";
  const goal = world.programme.goals[id];
  const people = population(world)?.[role];
  if (!people) return pending(id, "count", { goal });
  const rows = people.map((person) => ({ of: "participant", id: person, counts: true, facts: { role } }));
  return count(id, rows, { goal, excluded: excludedRows(world, world.cohort.published?.[id] ?? []) });
}
