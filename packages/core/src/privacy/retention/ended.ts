/** What ends by itself: the database deletes it some days later; whoever goes through it all need not wait for that. */
import type { CohortRef } from "../../kernel/item.ts";
import { type Moment, reached } from "../../kernel/time.ts";
import { Conflict, type Store } from "../../ports.ts";
import type { Item } from "../../item.ts";
import type { Programme } from "../../programme/programme.ts";
import { everyOf } from "../../read-all.ts";
import { endOf } from "../rules/rules.ts";

/**
 * Deletes forms kept half-way, sessions, names of former organisers and parcels whose time is over. Sign-in links and challenges are found by
 * their secret alone: nobody can list them, they are refused once expired, and the database deletes them.
 */
export async function deleteEnded(
  store: Pick<Store, "kept" | "commit" | "organisers">,
  ref: CohortRef,
  programme: Programme,
  now: Moment,
): Promise<void> {
  const of = { programme: ref.programme };
  const organisers = await store.organisers(ref.programme);
  const found: Item[][] = await Promise.all([
    everyOf(store, "saved-form", ref),
    everyOf(store, "former", of),
    everyOf(store, "parcel", of),
    ...organisers.map(({ id }) => everyOf(store, "session", { ...of, organiser: id })),
  ]);
  for (const item of found.flat()) {
    const end = endOf(item, programme);
    if (end !== undefined && reached(now, end)) await removeUnlessChanged(store, item);
  }
}

/** One that is written at this moment is somebody's, and is looked at the next time. */
async function removeUnlessChanged(store: Pick<Store, "commit">, item: Item): Promise<void> {
  try {
    await store.commit([{ remove: item }]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
