/** Reads of many rows, page after page: DynamoDB answers a megabyte at a time. */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { ItemOf, Kind } from "@tamkine/core/item";
import { collections, type KeyQuery, models } from "./entities.ts";
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
  async function rows(input: Partial<QueryCommandInput>): Promise<Stored[]> {
    const all: Stored[] = [];
    let from: Stored | undefined;
    do {
      const page = await client.send(new QueryCommand({ ...input, TableName, ExclusiveStartKey: from }));
      all.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return all;
  }

  return {
    /** Items of one kind whose keys begin with `key`. */
    async primary<K extends Kind>(kind: K, key: Key): Promise<ItemOf<K>[]> {
      return (await rows(primary[kind](key))).map((row) => fromRow(kind, row));
    },
    /** Items of one kind in the sparse index. */
    async indexed<K extends Kind>(kind: K, key: Key): Promise<ItemOf<K>[]> {
      return (await rows(indexed[kind](key))).map((row) => fromRow(kind, row));
    },
    /** Every item of a collection. */
    async collection(name: keyof typeof whole, key: Key): Promise<Collected> {
      const collected: Record<string, unknown[]> = {};
      for (const row of await rows(whole[name](key))) {
        const item = anyFromRow(row);
        (collected[item.kind] ??= []).push(item);
      }
      return collected as Collected;
    },
  };
}
