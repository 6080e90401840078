/** Looking things up in long lists, again and again. */

const known = new WeakMap<object, Map<string, Map<unknown, object[]>>>();

/**
 * Those of a list whose field has this value, in the order of the list. A list is put in order at the first question and the answer
 * kept as long as the list is: lists that were read are never changed in place, only copied.
 */
export function allBy<T extends object, F extends keyof T & string>(list: readonly T[], field: F, value: T[F]): readonly T[] {
  const fields = known.get(list) ?? new Map<string, Map<unknown, object[]>>();
  known.set(list, fields);
  const ordered = fields.get(field) ?? Map.groupBy(list, (one) => one[field]);
  fields.set(field, ordered);
  return (ordered.get(value) ?? []) as T[];
}

/** The one thing of this id. */
export const byId = <T extends { id: string }>(list: readonly T[], id: string): T | undefined => allBy(list, "id", id)[0];
