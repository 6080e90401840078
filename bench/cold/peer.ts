/** The peer: a function that can do next to nothing, on the same framework and the same client of the database. */
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const client = new DynamoDBClient({});
const app = new Hono();
app.get("/:key", async (c) => {
  const { Item } = await client.send(new GetItemCommand({ TableName: "t", Key: { pk: { S: c.req.param("key") } } }));
  return c.json(Item ?? null);
});

export const handler = handle(app);
