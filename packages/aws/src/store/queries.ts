/** Reads of many rows, page after page: DynamoDB answers a megabyte at a time. */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { ItemOf, Kind } from "@tamkine/core/item";
import { type Collection, collections, type KeyQuery, members, models } from "./entities.ts";
import { gaps, pattern } from "./pattern.ts";
import { anyFromRow, fromRow, projection, type Stored } from "./row.ts";

/** Items by kind, each kind in the order of its keys. */
export type Collected = { [K in Kind]?: ItemOf<K>[] };

type Key = Record<string, string>;
type Ask = (key: Key) => { params(): KeyQuery };

const picked = (all: Record<string, string>, wanted: (name: string) => boolean): [string, string][] =>
  Object.entries(all).filter(([name]) => wanted(name));

/** A question whose parameters are put together once for each set of key parts that it is asked with. */
function prepared(ask: Ask): (key: Key) => Partial<QueryCommandInput> {
  const known = new Map<string, (key: Key) => Partial<QueryCommandInput>>();
  return (key) => {
    const names = Object.keys(key);
    const fill = known.get(names.join()) ?? prepare(ask, names);
    known.set(names.join(), fill);
    return fill(key);
  };
}

function prepare(ask: Ask, names: readonly string[]): (key: Key) => Partial<QueryCommandInput> {
  const { KeyConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues, IndexName } = ask(gaps(names)).params();
  // ElectroDB's filter by entity says once more what the keys say: twenty comparisons a row.
  const inKeys = (name: string) => KeyConditionExpression.includes(name);
  const values = picked(ExpressionAttributeValues, inKeys).map(([name, made]) => [name, pattern(made)] as const);
  const always = {
    KeyConditionExpression,
    ProjectionExpression: projection.ProjectionExpression,
    ExpressionAttributeNames: {
      ...Object.fromEntries(picked(ExpressionAttributeNames, inKeys)),
      ...projection.ExpressionAttributeNames,
    },
    IndexName,
    // An index cannot be read consistently.
    ConsistentRead: IndexName === undefined,
  };
  return (key) => ({ ...always, ExpressionAttributeValues: Object.fromEntries(values.map(([name, fill]) => [name, { S: fill(key) }])) });
}

const ofEach = (question: (kind: Kind) => Ask) =>
  Object.fromEntries((Object.keys(models) as Kind[]).map((kind) => [kind, prepared(question(kind))])) as Record<
    Kind,
    ReturnType<typeof prepared>
  >;
const primary = ofEach((kind) => (key) => models[kind].query.primary(key));
const indexed = ofEach((kind) => (key) => models[kind].query.due(key));
const whole = { house: prepared(collections.house), life: prepared(collections.life) };

export function createQueries(client: DynamoDBClient, TableName: string) {
  async function answer(input: Partial<QueryCommandInput>, after?: Stored): Promise<{ rows: Stored[]; end: Stored | undefined }> {
    const { Items = [], LastEvaluatedKey } = await client.send(new QueryCommand({ ...input, TableName, ExclusiveStartKey: after }));
    return { rows: Items, end: LastEvaluatedKey };
  }

  async function rows(input: Partial<QueryCommandInput>, after?: Stored): Promise<Stored[]> {
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
    const input = primary[kind](key);
    const beginning = input.ExpressionAttributeValues?.[":sk1"]?.S ?? "";
    const stopped = stop.sk?.S ?? "";
    if (stopped.startsWith(beginning)) return rows(input, stop);
    return beginning < stopped ? Promise.resolve([]) : rows(input);
  }

  return {
    /** Items of one kind whose keys begin with `key`. */
    async primary<K extends Kind>(kind: K, key: Key): Promise<ItemOf<K>[]> {
      return (await rows(primary[kind](key))).map((row) => fromRow(kind, row));
    },
    /** A page of them. `after` and `next` are sort keys. */
    async page<K extends Kind>(kind: K, key: Key, { after, most }: { after?: string; most?: number }) {
      const input = primary[kind](key);
      const pk = input.ExpressionAttributeValues?.[":pk"];
      const from = after === undefined || !pk ? undefined : { pk, sk: { S: after } };
      const { rows, end } = await answer({ ...input, ...(most !== undefined && { Limit: most }) }, from);
      return { items: rows.map((row) => fromRow(kind, row)), next: end?.sk?.S };
    },
    /** Items of one kind in the sparse index. */
    async indexed<K extends Kind>(kind: K, key: Key): Promise<ItemOf<K>[]> {
      return (await rows(indexed[kind](key))).map((row) => fromRow(kind, row));
    },
    /** A collection: all of it when it fits one answer, else the first answer and what is left of these kinds, read side by side. */
    async collection(name: Collection, key: Key, kinds: readonly Kind[] = members(name)): Promise<Collected> {
      const first = await answer(whole[name](key));
      const { end } = first;
      const others = end === undefined ? [] : await Promise.all(kinds.map((kind) => rest(kind, key, end)));
      const collected: Record<string, unknown[]> = {};
      for (const row of [first.rows, ...others].flat()) {
        const item = anyFromRow(row);
        (collected[item.kind] ??= []).push(item);
      }
      return collected as Collected;
    },
  };
}
