/** A world in memory with an outcome carried out: what the store would give when it is read again. */
import type { Item, Kind } from "../item.ts";
import type { Outcome } from "../outcome.ts";
import type { World } from "../world.ts";

type Lists = { [K in keyof World]-?: World[K] extends unknown[] ? K : never }[keyof World];

/** Where each kind stands in a world, and what tells its items apart. */
const places: Partial<Record<Kind, { list: Lists; by: readonly string[] }>> = {
  application: { list: "applications", by: ["id"] },
  participant: { list: "participants", by: ["id"] },
  pair: { list: "pairs", by: ["id"] },
  meeting: { list: "meetings", by: ["pair", "id"] },
  gathering: { list: "gatherings", by: ["id"] },
  attendance: { list: "attendances", by: ["gathering", "participant"] },
  answer: { list: "answers", by: ["participant"] },
  draft: { list: "drafts", by: ["participant"] },
  pulse: { list: "pulses", by: ["participant", "which"] },
  wait: { list: "waits", by: ["name"] },
};

/** Kinds that no world holds (letters, the log, frozen figures) are left to whoever plays. */
export function applied(world: World, { put, ensure = [], remove = [] }: Pick<Outcome, "put" | "ensure" | "remove">): World {
  const next: World = { ...world };
  const copied = new Set<Lists>();
  const listOf = (list: Lists): Item[] => {
    if (!copied.has(list)) (next as unknown as Record<Lists, unknown>)[list] = [...next[list]];
    copied.add(list);
    return next[list] as Item[];
  };
  for (const item of [...put, ...ensure].map((one) => ({ ...one, version: one.version + 1 }) as Item)) {
    if (item.kind === "cohort") next.cohort = item;
    else if (item.kind === "proposal") next.proposal = item;
    else at(item, listOf, (rows, found) => (found < 0 ? rows.push(item) : rows.splice(found, 1, item)));
  }
  for (const item of remove) at(item, listOf, (rows, found) => (found < 0 ? 0 : rows.splice(found, 1)));
  return next;
}

function at(item: Item, listOf: (list: Lists) => Item[], change: (rows: Item[], found: number) => unknown): void {
  const place = places[item.kind];
  if (!place) return;
  const rows = listOf(place.list);
  const valueOf = (one: Item, field: string) => (one as unknown as Record<string, unknown>)[field];
  change(
    rows,
    rows.findIndex((one) => place.by.every((field) => valueOf(one, field) === valueOf(item, field))),
  );
}
