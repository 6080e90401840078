/** Numbers that many raise at once: one atomic request each, and no version to meet on. */
import { type DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { Store } from "@tamkine/core/ports";
import { timeToLive } from "./table.ts";

/** A request the SDK sends twice counts twice: a limit may come one early, never late. */
export function createCount(client: DynamoDBClient, table: string): Store["count"] {
  return async (id, by, until) => {
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: { pk: { S: `$tamkine#count_${id}` }, sk: { S: "$count_1" } },
        UpdateExpression: "ADD #count :by SET #ttl = :until",
        ExpressionAttributeNames: { "#count": "count", "#ttl": timeToLive },
        ExpressionAttributeValues: { ":by": { N: String(by) }, ":until": { N: String(Math.ceil(Date.parse(until) / 1000)) } },
        ReturnValues: "UPDATED_NEW",
      }),
    );
    return Number(Attributes?.count?.N);
  };
}
