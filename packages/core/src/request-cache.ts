/** A cache of what one request has read from the store. */
import type { Kind } from "./item.ts";
import { Conflict, itemOf, type Store, type Write } from "./ports.ts";

/**
 * The same store, which keeps the single items it has read. A write drops all items of the kinds it wrote; a Conflict drops everything, so
 * that deciding again begins with reading again. For one request only: it does not notice what others write.
 */
export function withRequestCache(store: Store): Store {
  const known = new Map<Kind, Map<string, unknown>>();
  const forget = (writes: readonly Write[]) => {
    for (const write of writes) if (!("still" in write)) known.delete(itemOf(write).kind);
  };
  async function writing(writes: readonly Write[], write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (error instanceof Conflict) known.clear();
      throw error;
    } finally {
      forget(writes);
    }
  }
  return {
    ...store,
    get(kind, key) {
      const ofKind = known.get(kind) ?? new Map<string, unknown>();
      known.set(kind, ofKind);
      const name = nameOf(key);
      const found = (ofKind.get(name) ?? store.get(kind, key)) as ReturnType<typeof store.get<typeof kind>>;
      ofKind.set(name, found);
      found.catch(() => ofKind.delete(name));
      return found;
    },
    commit: (writes) => writing(writes, () => store.commit(writes)),
    commitGroups: (groups) => writing(groups.flat(), () => store.commitGroups(groups)),
  };
}

/** The same text for the same key, whatever the order of its fields. Written to be fast: a page asks some forty times. */
const nameOf = (key: object): string => {
  const fields: Record<string, string> = { ...key };
  return Object.keys(fields)
    .sort()
    .map((field) => fields[field])
    .join("\n");
};
