/** For tests: something else that happens between what a request has read and what it stores. */
import type { Item } from "@tamkine/core/item";
import { itemOf, type Store, type Write } from "@tamkine/core/ports";

/** What a request notes of its visitor before it reads what it decides from. */
const ofVisits: readonly string[] = ["session", "organiser"];

/**
 * Before the next thing is stored that somebody decided, `other` happens, once; what it stores itself is stored as ever.
 * @param is which thing, where it is not the first
 */
export function meanwhile(
  store: Store,
  other: () => Promise<unknown>,
  is: (item: Item) => boolean = ({ kind }) => !ofVisits.includes(kind),
): { happened: boolean } {
  const { commit, commitGroups } = store;
  const was = { happened: false };
  async function before(writes: readonly Write[]): Promise<void> {
    if (was.happened || !writes.some((write) => is(itemOf(write)))) return;
    was.happened = true;
    await other();
  }
  Object.assign(store, {
    commit: async (writes: readonly Write[]) => (await before(writes), commit(writes)),
    commitGroups: async (groups: readonly (readonly Write[])[]) => (await before(groups.flat()), commitGroups(groups)),
  });
  return was;
}
