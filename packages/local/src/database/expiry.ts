/** Removes rows whose time to live has passed: local databases never do, and AWS does by the real clock. */
import type { Database } from "./database.ts";
import { request } from "./request.ts";

interface Page {
  Items: Record<"pk" | "sk", { S: string }>[];
  LastEvaluatedKey?: object;
}

/** @param now the virtual moment; rows carry theirs in `ttl`, in seconds since 1970 */
export async function removeExpired({ endpoint, table }: Pick<Database, "endpoint" | "table">, now: string): Promise<void> {
  const seconds = Math.floor(Date.parse(now) / 1000);
  const query = {
    TableName: table,
    ProjectionExpression: "pk, sk",
    FilterExpression: "#ttl < :now",
    ExpressionAttributeNames: { "#ttl": "ttl" },
    ExpressionAttributeValues: { ":now": { N: String(seconds) } },
  };
  let from: object | undefined;
  do {
    const page = (await request(endpoint, "Scan", { ...query, ...(from && { ExclusiveStartKey: from }) })) as Page;
    for (const { pk, sk } of page.Items) await request(endpoint, "DeleteItem", { TableName: table, Key: { pk, sk } });
    from = page.LastEvaluatedKey;
  } while (from);
}
