/** Items to rows of the table and back, checked by the core's schemas both ways. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Item, ItemOf, Keys, Kind } from "@tamkine/core/item";
import { memoised } from "@tamkine/core/kernel/memoised";
import { schemas } from "@tamkine/core/schemas";
import { keys, marks, type Row } from "./entities.ts";
import { exchanged } from "./exchanged.ts";
import { timeToLive } from "./table.ts";

export type Stored = Record<string, AttributeValue>;
export interface RowKey {
  pk: string;
  sk: string;
}

/** A row's place as one text, to tell rows apart. */
export const placeOf = ({ pk, sk }: RowKey): string => `${pk}\n${sk}`;

/** A programme's own key is its id; everything of it is kept under the same name. */
const named = (kind: Kind, fields: Row): Row => (kind === "programme" ? { ...fields, programme: fields.id } : fields);

/** Where the item of that kind and key is in the table. */
export function keyOf<K extends Kind>(kind: K, key: Keys[K]): RowKey {
  return keys[kind](named(kind, { ...key }));
}

/**
 * The row that stores `item` one version further: keys, version, and the item itself as one JSON text, its quotation marks exchanged.
 * A row of few attributes takes the SDK a seventh of the time to read that one attribute for each of the item's fields takes, and whoever
 * looks at the table can read it.
 * @param stamp tells this write from any other, so that a repeated request recognises its own
 */
export function toRow(item: Item, stamp: string): { key: RowKey; row: Stored } {
  const next = { ...read(item.kind, item), version: item.version + 1 };
  const { pk = "", sk = "", ...others } = marks[item.kind](named(item.kind, next));
  const row: Stored = { version: { N: String(next.version) }, item: { S: exchanged(JSON.stringify(next)) }, stamp: { S: stamp } };
  for (const [name, value] of Object.entries({ pk, sk, ...others })) row[name] = { S: value };
  if ("expiresAt" in next) row[timeToLive] = { N: String(Math.ceil(Date.parse(next.expiresAt) / 1000)) };
  return { key: { pk, sk }, row };
}

/** All that reading needs of a row. */
export const projection = { ProjectionExpression: "#item", ExpressionAttributeNames: { "#item": "item" } };

/** The item a row stores; throws when its schema no longer reads it. */
export function fromRow<K extends Kind>(kind: K, row: Stored): ItemOf<K> {
  const item = anyFromRow(row);
  if (item.kind !== kind) throw new Error(`not a valid ${kind}: a ${item.kind}`);
  return item as ItemOf<K>;
}

/** The item of a row read together with other kinds. */
export const anyFromRow = (row: Stored): Item => itemIn(textOf(row));

/** What a row says of its item. */
const textOf = ({ item }: Stored): string => item?.S ?? "";

/**
 * The item a text says. The same text says the same item, so it is taken apart and checked once: most rows have not changed since this
 * process last read them, and checking costs more than all else about a row. Frozen, because several may hold it.
 */
const itemIn = (text: string): Item => (text.length > longest ? takenFrom(text) : known(text));

/** Few rows are longer, and rarely read: they are not worth the memory. */
const longest = 10_000;
/** More rows than a cohort of five hundred a side has beside its letters: read from end to end, they are known the next time. */
const known = memoised(takenFrom, 10_000);

/** Earlier rows have their quotation marks as they were. */
function takenFrom(text: string): Item {
  const value: { kind: Kind } = JSON.parse(text.startsWith('{"') ? text : exchanged(text));
  if (!Object.hasOwn(schemas, value.kind)) throw new Error("a row of unknown kind");
  return frozen(read(value.kind, value));
}

/** All of it, so that nobody changes what another holds. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/** Values are left out of the error: they can be personal. */
function read<K extends Kind>(kind: K, value: unknown): ItemOf<K> {
  const parsed = schemas[kind].safeParse(value);
  if (parsed.success) return parsed.data as ItemOf<K>;
  const where = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.code}`);
  throw new Error(`not a valid ${kind}: ${where.join(", ")}`);
}
