/** A part of a log from its newest line on, by one query as a rule, however long the log is. */
import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import type { LogPart, Store } from "@tamkine/core/ports";
import { fromRow, keyOf, projection, type Stored } from "./row.ts";

/** Sorts behind every id. */
const last = "~";

export function createLogPart(client: DynamoDBClient, table: string): Store["logPart"] {
  return async ({ programme, cohort }, part) => {
    const place = (id: string) => keyOf("log", { programme, cohort, id });
    const { low, high, most } = bounds(part);
    // Nothing stands between a day and one before it, and DynamoDB takes the question for a mistake.
    if (high < low) return { entries: [], more: false };
    const question = {
      TableName: table,
      KeyConditionExpression: "pk = :pk and sk between :low and :high",
      ExpressionAttributeNames: projection.ExpressionAttributeNames,
      ExpressionAttributeValues: { ":pk": { S: place("").pk }, ":low": { S: place(low).sk }, ":high": { S: place(high).sk } },
      ProjectionExpression: projection.ProjectionExpression,
      ScanIndexForward: false,
      ConsistentRead: true,
    };
    // One to see whether there is more, and the one that is already known.
    const enough = most + 2;
    const rows: Stored[] = [];
    let from: Stored | undefined;
    do {
      const asked = { ...question, ExclusiveStartKey: from, Limit: enough - rows.length };
      const { Items = [], LastEvaluatedKey } = await client.send(new QueryCommand(asked));
      rows.push(...Items);
      from = LastEvaluatedKey;
    } while (from !== undefined && rows.length < enough);
    const entries = rows.map((row) => fromRow("log", row)).filter(({ id }) => id !== part.after);
    return { entries: entries.slice(0, most), more: entries.length > most };
  };
}

/** Without its Z a moment sorts before itself, with and without milliseconds. */
function bounds({ from, until, after, most }: LogPart): { low: string; high: string; most: number } {
  const end = until === undefined ? last : until.replace(/Z$/u, "");
  return { low: from === undefined ? "" : from.replace(/Z$/u, ""), high: after !== undefined && after < end ? after : end, most };
}
