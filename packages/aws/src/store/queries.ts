/** Reads of many rows, page after page: DynamoDB answers a megabyte at a time. */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { ItemOf, Kind } from "@tamkine/core/item";
import { type Collection, indexed, members, places, runs, type Stretch, stretch, together } from "./entities.ts";
import { anyFromRow, fromRow, projection, type Stored } from "./row.ts";
import { canStand, unsentIndex } from "./table.ts";

/** Items by kind, each kind in the order of its keys. */
export type Collected = { [K in Kind]?: ItemOf<K>[] };

type Key = Record<string, string>;
type Question = Partial<QueryCommandInput>;

/** Sorts behind all that a key may go on with. */
const last = "\u{10FFFF}";

/**
 * What begins so is asked for as a range: that costs DynamoDB the same, and spares an engine which looks for beginnings row by row
 * (dynoxide) the whole partition.
 */
function question({ pk, sk, whole, until = sk }: Stretch, index = false): Question {
  const [partition, order] = index ? ["gsi1pk", "gsi1sk"] : ["pk", "sk"];
  return {
    KeyConditionExpression: `${partition} = :pk and ${whole ? `${order} = :sk` : `${order} between :sk and :last`}`,
    ExpressionAttributeValues: { ":pk": { S: pk }, ":sk": { S: sk }, ...(!whole && { ":last": { S: until + last } }) },
    ...projection,
    // An index cannot be read consistently.
    ...(index ? { IndexName: unsentIndex } : { ConsistentRead: true }),
  };
}

const primary = (kind: Kind, key: Key, begins?: string): Question => question(stretch(kind, places[kind], key, begins));

/** The queries of one table: by kind, page by page, by the sparse index, or a collection at once. */
export function createQueries(client: DynamoDBClient, TableName: string) {
  async function answer(input: Question, after?: Stored): Promise<{ rows: Stored[]; end: Stored | undefined }> {
    const { ":pk": partition, ":sk": order, ":last": end } = input.ExpressionAttributeValues ?? {};
    if (!canStand(partition?.S ?? "", end?.S ?? order?.S ?? "")) return { rows: [], end: undefined };
    const { Items = [], LastEvaluatedKey } = await client.send(new QueryCommand({ ...input, TableName, ExclusiveStartKey: after }));
    return { rows: Items, end: LastEvaluatedKey };
  }

  async function rows(input: Question, after?: Stored): Promise<Stored[]> {
    const pages: Stored[][] = [];
    let from = after;
    do {
      const { rows, end } = await answer(input, from);
      pages.push(rows);
      from = end;
    } while (from !== undefined);
    return pages.flat();
  }

  /** Rows of a kind from where a query of its whole collection stopped; none if it had passed the kind. */
  function rest(kind: Kind, key: Key, stop: Stored): Promise<Stored[]> {
    const input = primary(kind, key);
    const beginning = input.ExpressionAttributeValues?.[":sk"]?.S ?? "";
    const stopped = stop.sk?.S ?? "";
    if (stopped.startsWith(beginning)) return rows(input, stop);
    return beginning < stopped ? Promise.resolve([]) : rows(input);
  }

  /** All from the first to the last of a run of kinds when that fits one answer, else the first answer and what is left of each kind. */
  async function stood(name: Collection, key: Key, run: readonly Kind[]): Promise<Stored[]> {
    const first = await answer(question(together(name, key, run)));
    const { end } = first;
    const others = end === undefined ? [] : await Promise.all(run.map((kind) => rest(kind, key, end)));
    return [first.rows, ...others].flat();
  }

  return {
    /** Items of one kind whose keys begin with `key`, and their next part so. */
    async primary<K extends Kind>(kind: K, key: Key, begins?: string): Promise<ItemOf<K>[]> {
      return (await rows(primary(kind, key, begins))).map((row) => fromRow(kind, row));
    },
    /** A page of them. `after` and `next` are sort keys. */
    async page<K extends Kind>(kind: K, key: Key, { after, most }: { after?: string; most?: number }) {
      const input = primary(kind, key);
      const pk = input.ExpressionAttributeValues?.[":pk"];
      const from = after === undefined || !pk ? undefined : { pk, sk: { S: after } };
      const { rows, end } = await answer({ ...input, ...(most !== undefined && { Limit: most }) }, from);
      return { items: rows.map((row) => fromRow(kind, row)), next: end?.sk?.S };
    },
    /** Items of one kind in the sparse index. */
    async indexed<K extends Kind>(kind: K, key: Key): Promise<ItemOf<K>[]> {
      const place = indexed[kind] ?? places[kind];
      return (await rows(question(stretch(kind, place, key), place !== places[kind]))).map((row) => fromRow(kind, row));
    },
    /** A collection: these kinds of it, those side by side in one request whose rows stand together. */
    async collection(name: Collection, key: Key, kinds: readonly Kind[] = members(name)): Promise<Collected> {
      const found = await Promise.all(runs(name, kinds).map((run) => stood(name, key, run)));
      const collected: Record<string, unknown[]> = {};
      for (const row of found.flat()) {
        const item = anyFromRow(row);
        (collected[item.kind] ??= []).push(item);
      }
      return collected as Collected;
    },
  };
}
