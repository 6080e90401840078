/** Files hold copies of rows: where somebody is erased, the programme's files go too. Who still needs one asks for it anew. */
import { retried } from "../retried.ts";
import type { Ports } from "../ports.ts";
import { everyOf } from "../read-all.ts";
import { placeOf } from "./parcel.ts";

/**
 * Deletes every file of the programme that is prepared or was brought, and the parcels that speak of them: one that is being prepared
 * at this moment then finds that it is wanted no more.
 */
export async function forgetFiles({ store, files }: Pick<Ports, "files" | "store">, programme: string): Promise<void> {
  await retried(async () => {
    const leaving = (await everyOf(store, "parcel", { programme })).filter(({ asks }) => asks !== null);
    if (leaving.length > 0) await store.commitGroups(leaving.map((remove) => [{ remove }]));
  });
  await files.remove(placeOf(programme));
}

/**
 * Erases somebody by `erase`, and the files with them: before it, so that whoever dies on the way has not left them, and after it, for
 * what was asked for meanwhile. What slips through that goes by itself after three days.
 */
export async function withTheirFiles<T>(ports: Pick<Ports, "files" | "store">, programme: string, erase: () => Promise<T>): Promise<T> {
  await forgetFiles(ports, programme);
  const erased = await erase();
  await forgetFiles(ports, programme);
  return erased;
}
