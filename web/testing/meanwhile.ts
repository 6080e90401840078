/** For tests: something else that happens between what a request has read and what it stores. */
import { itemOf, type Store, type Write } from "@tamkine/core/ports";

/** What a request notes of its visitor before it reads what it decides from. */
const ofVisits: readonly string[] = ["session", "organiser"];

/** Before the next thing is stored that somebody decided, `other` happens, once; what it stores itself is stored as ever. */
export function meanwhile(store: Store, other: () => Promise<unknown>): { happened: boolean } {
  const { commit, commitGroups } = store;
  const was = { happened: false };
  async function before(writes: readonly Write[]): Promise<void> {
    if (was.happened || writes.every((write) => ofVisits.includes(itemOf(write).kind))) return;
    was.happened = true;
    await other();
  }
  Object.assign(store, {
    commit: async (writes: readonly Write[]) => (await before(writes), commit(writes)),
    commitGroups: async (groups: readonly (readonly Write[])[]) => (await before(groups.flat()), commitGroups(groups)),
  });
  return was;
}
