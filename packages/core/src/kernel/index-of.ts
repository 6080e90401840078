/** Looking things up in lists that do not change: among thousands, looking through all of them for each of them takes seconds. */

type Index<T> = ReadonlyMap<string, readonly T[]>;
interface Known {
  index: Index<unknown>;
  /** How long the list was, and its ends: a list that grew, or was put together anew in place, is looked through again. */
  length: number;
  first: unknown;
  last: unknown;
}

/**
 * @param keyOf the key that things of these lists are looked up by
 * @returns finds the things of a list that have a key, in the list's order; each list is looked through once
 */
export function indexOf<T>(keyOf: (thing: T) => string): (list: readonly T[], key: string) => readonly T[] {
  const indexes = new WeakMap<readonly T[], Known>();
  return (list, key) => {
    const known = indexes.get(list);
    const fresh = known && known.length === list.length && known.first === list[0] && known.last === list.at(-1) ? known : anew(list);
    if (fresh !== known) indexes.set(list, fresh);
    return (fresh.index as Index<T>).get(key) ?? [];
  };

  function anew(list: readonly T[]): Known {
    return { index: Map.groupBy(list, keyOf), length: list.length, first: list[0], last: list.at(-1) };
  }
}
