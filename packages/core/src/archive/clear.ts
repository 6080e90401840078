/** What another archive of the same programme, whose arrival was cut short, has left behind. */
import type { Item, Kind } from "../item.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import type { Store } from "../ports.ts";
import { everyOf } from "../read-all.ts";
import { ofCohort, ofProgramme } from "./kinds.ts";
import { keyOf } from "./references.ts";

/**
 * Deletes what this archive does not have, or has otherwise: somebody may have been erased between the two. What is of the same archive
 * stays, so that it is completed.
 * @param stays whether a row that was there before any of them is kept
 */
export async function clearOthers(
  store: Pick<Store, "kept" | "cohorts" | "commitGroups">,
  programme: string,
  items: readonly Item[],
  stays: (item: Item) => boolean,
): Promise<void> {
  const wanted = new Map(items.map((item) => [keyOf(item), item]));
  const cohorts = (await store.cohorts(programme)).map(({ cohort }) => cohort);
  const read = (kinds: readonly Kind[], place: { programme: string; cohort?: string }) =>
    Promise.all(kinds.map((kind): Promise<Item[]> => everyOf(store, kind, place)));
  const found = await Promise.all([
    read(
      ofProgramme.filter((kind) => kind !== "programme"),
      { programme },
    ),
    ...cohorts.map((cohort) => read(ofCohort, { programme, cohort })),
  ]);
  const foreign = found.flat(2).filter((item) => !stays(item) && !isSame(item, wanted.get(keyOf(item))));
  if (foreign.length > 0) await store.commitGroups(foreign.map((remove) => [{ remove }]));
}

const isSame = (item: Item, other: Item | undefined): boolean => deepEqual({ ...item, version: 0 }, other && { ...other, version: 0 });
