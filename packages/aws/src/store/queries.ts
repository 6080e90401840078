/** Reads of many rows, page after page: DynamoDB answers a megabyte at a time. */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { ItemOf, Kind } from "@tamkine/core/item";
import { collections, type KeyQuery, models } from "./entities.ts";
import { anyFromRow, fromRow, projection, type Stored } from "./row.ts";

/** Items by kind, each kind in the order of its keys. */
export type Collected = { [K in Kind]?: ItemOf<K>[] };

const picked = (all: Record<string, string>, wanted: (name: string) => boolean): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => wanted(name)));

export function createQueries(client: DynamoDBClient, TableName: string) {
  async function rows(query: KeyQuery): Promise<Stored[]> {
    const { KeyConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues, IndexName } = query;
    // ElectroDB's filter by entity says once more what the keys say: twenty comparisons a row.
    const inKeys = (name: string) => KeyConditionExpression.includes(name);
    const input: QueryCommandInput = {
      TableName,
      KeyConditionExpression,
      ProjectionExpression: projection.ProjectionExpression,
      ExpressionAttributeNames: { ...picked(ExpressionAttributeNames, inKeys), ...projection.ExpressionAttributeNames },
      ExpressionAttributeValues: Object.fromEntries(
        Object.entries(picked(ExpressionAttributeValues, inKeys)).map(([name, S]) => [name, { S }]),
      ),
      IndexName,
      // An index cannot be read consistently.
      ConsistentRead: IndexName === undefined,
    };
    const all: Stored[] = [];
    let from: Stored | undefined;
    do {
      const page = await client.send(new QueryCommand({ ...input, ExclusiveStartKey: from }));
      all.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return all;
  }

  return {
    /** Items of one kind whose keys begin with `key`. */
    async primary<K extends Kind>(kind: K, key: Record<string, string>): Promise<ItemOf<K>[]> {
      return (await rows(models[kind].query.primary(key).params())).map((row) => fromRow(kind, row));
    },
    /** Items of one kind in the sparse index. */
    async indexed<K extends Kind>(kind: K, key: Record<string, string>): Promise<ItemOf<K>[]> {
      return (await rows(models[kind].query.due(key).params())).map((row) => fromRow(kind, row));
    },
    /** Every item of a collection. */
    async collection(name: keyof typeof collections, key: Record<string, string>): Promise<Collected> {
      const collected: Record<string, unknown[]> = {};
      for (const row of await rows(collections[name](key).params())) {
        const item = anyFromRow(row);
        (collected[item.kind] ??= []).push(item);
      }
      return collected as Collected;
    },
  };
}
