/** Looking things up in lists, again and again: among thousands, going through all of them for each of them takes seconds. */

interface Known {
  byValue: ReadonlyMap<unknown, readonly object[]>;
  /** How long the list was, and its ends: a list that grew, or was put together anew in place, is put in order again. */
  length: number;
  first: unknown;
  last: unknown;
}

const known = new WeakMap<object, Map<string, Known>>();

/**
 * Those of a list whose field has this value, in the order of the list. Each list is put in order once for a field, and that is kept
 * as long as the list is. Lists that were read are copied, not changed in place; one that is played with may grow.
 */
export function allBy<T extends object, F extends keyof T & string>(list: readonly T[], field: F, value: T[F]): readonly T[] {
  const fields = known.get(list) ?? new Map<string, Known>();
  known.set(list, fields);
  const before = fields.get(field);
  const holds = before?.length === list.length && before.first === list[0] && before.last === list.at(-1);
  const now = holds ? before : { byValue: Map.groupBy(list, (one) => one[field]), length: list.length, first: list[0], last: list.at(-1) };
  fields.set(field, now);
  return (now.byValue.get(value) ?? []) as readonly T[];
}

/** The one thing of this id. */
export const byId = <T extends { id: string }>(list: readonly T[], id: string): T | undefined => allBy(list, "id", id)[0];
