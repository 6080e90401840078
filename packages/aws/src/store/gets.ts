/** Single reads. Those asked for at the same moment travel together: one BatchGetItem instead of a request each. */
import { BatchGetItemCommand, type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { Passing } from "@tamkine/core/kernel/passing-fault";
import { backOff, tries } from "../backoff.ts";
import { placeOf, projection, type RowKey, type Stored } from "./row.ts";
import { canStand } from "./table.ts";

/** DynamoDB's limit of a BatchGetItem. */
const most = 100;

interface Asked {
  key: RowKey;
  answer: (row: Stored | undefined) => void;
  fail: (error: unknown) => void;
}

const attributes = ({ pk, sk }: RowKey) => ({ pk: { S: pk }, sk: { S: sk } });

/** The answers of a batch come in any order: their keys tell them apart. */
const withKeys = { ...projection, ProjectionExpression: `${projection.ProjectionExpression}, pk, sk` };

/**
 * Strongly consistent reads by key; undefined for what is not there. A batch leaves once nothing is left to run that waits for no answer,
 * so that what one answer leads to, some of it by a longer way, travels together as well.
 */
export function createGets(client: DynamoDBClient, table: string): (key: RowKey) => Promise<Stored | undefined> {
  let asked: Asked[] = [];

  return (key) =>
    new Promise((answer, fail) => {
      if (!canStand(key.pk, key.sk)) return answer(undefined);
      if (asked.length === 0) queueMicrotask(() => process.nextTick(flush));
      asked.push({ key, answer, fail });
    });

  function flush(): void {
    const all = asked;
    asked = [];
    for (let from = 0; from < all.length; from += most) void serve(all.slice(from, from + most));
  }

  async function serve(some: Asked[]): Promise<void> {
    try {
      const rows = await (some.length === 1 ? readOne(some) : readAll(some));
      for (const { key, answer } of some) answer(rows.get(placeOf(key)));
    } catch (error) {
      for (const { fail } of some) fail(error);
    }
  }

  async function readOne(some: Asked[]): Promise<Map<string, Stored>> {
    const rows = new Map<string, Stored>();
    for (const { key } of some) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: attributes(key), ConsistentRead: true, ...projection }),
      );
      if (Item) rows.set(placeOf(key), Item);
    }
    return rows;
  }

  async function readAll(some: Asked[]): Promise<Map<string, Stored>> {
    const rows = new Map<string, Stored>();
    let keys: Stored[] = [...new Map(some.map(({ key }) => [placeOf(key), attributes(key)])).values()];
    for (let attempt = 1; ; attempt += 1) {
      const answer = await client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true, ...withKeys } } }),
      );
      for (const row of answer.Responses?.[table] ?? []) rows.set(placeOf({ pk: row.pk?.S ?? "", sk: row.sk?.S ?? "" }), row);
      keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
      if (keys.length === 0) return rows;
      if (attempt === tries) throw new Passing("the table is too busy to read from");
      await backOff(attempt);
    }
  }
}
