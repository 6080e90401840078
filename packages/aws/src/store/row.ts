/** Items to rows of the table and back, checked by the core's schemas both ways. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Item, ItemOf, Keys, Kind } from "@tamkine/core/item";
import { models, type Row } from "./entities.ts";
import { schemas } from "./schemas.ts";
import { timeToLive } from "./table.ts";

export type Stored = Record<string, AttributeValue>;
export interface RowKey {
  pk: string;
  sk: string;
}

/** A programme's own key is its id; everything of it is kept under the same name. */
const named = (kind: Kind, fields: Row): Row => (kind === "programme" ? { ...fields, programme: fields.id } : fields);

export function keyOf<K extends Kind>(kind: K, key: Keys[K]): RowKey {
  return models[kind].get(named(kind, { ...key }) as Record<string, string>).params().Key;
}

/**
 * The row that stores `item` one version further.
 * @param stamp tells this write from any other, so that a repeated request recognises its own
 */
export function toRow(item: Item, stamp: string): { key: RowKey; row: Stored } {
  const valid = read(item.kind, item);
  const { Item: fields } = models[item.kind].put(named(item.kind, { ...valid, version: item.version + 1 })).params();
  const expires = "expiresAt" in valid ? { [timeToLive]: Math.ceil(Date.parse(valid.expiresAt) / 1000) } : {};
  const row = marshall({ ...fields, ...expires, stamp }, { removeUndefinedValues: true });
  return { key: { pk: String(fields.pk), sk: String(fields.sk) }, row };
}

/** The item a row stores; throws when its schema no longer reads it. */
export function fromRow<K extends Kind>(kind: K, row: Stored): ItemOf<K> {
  return read(kind, unmarshall(row));
}

/** The kind of a row read together with other kinds. */
export function kindOf(row: Stored): Kind {
  const kind = row.kind?.S ?? "";
  if (!Object.hasOwn(schemas, kind)) throw new Error("a row of unknown kind");
  return kind as Kind;
}

/** Values are left out of the error: they can be personal. */
function read<K extends Kind>(kind: K, value: unknown): ItemOf<K> {
  const parsed = schemas[kind].safeParse(value);
  if (parsed.success) return parsed.data as ItemOf<K>;
  const where = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.code}`);
  throw new Error(`not a valid ${kind}: ${where.join(", ")}`);
}
