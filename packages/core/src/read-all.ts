/** Reading all there is of a kind, page by page. */
import type { ItemOf, Kind } from "./item.ts";
import type { KeptIn, Store } from "./ports.ts";

/** @param most items of a page; as many as one answer holds where nothing is said */
export async function* pagesOf<K extends Kind>(
  store: Pick<Store, "kept">,
  kind: K,
  place: KeptIn,
  most?: number,
): AsyncGenerator<ItemOf<K>[]> {
  let after: string | undefined;
  do {
    const page = await store.kept(kind, place, { ...(after !== undefined && { after }), ...(most !== undefined && { most }) });
    yield page.items;
    after = page.next;
  } while (after !== undefined);
}

/** All of them at once, for kinds of which a programme has few. */
export async function everyOf<K extends Kind>(store: Pick<Store, "kept">, kind: K, place: KeptIn): Promise<ItemOf<K>[]> {
  const all: ItemOf<K>[] = [];
  for await (const page of pagesOf(store, kind, place)) all.push(...page);
  return all;
}
