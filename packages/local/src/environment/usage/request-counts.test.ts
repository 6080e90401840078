import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DynamoDBClient, PutItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, it } from "vitest";
import { running } from "../../lambda/running.ts";
import { createCounts, listenToRequests } from "./request-counts.ts";

const server = createServer((request, response) => request.resume().on("end", () => response.end("{}")));
const counted = createCounts();
let client: DynamoDBClient;
let end: () => void;
beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new DynamoDBClient({ endpoint, region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" } });
  end = listenToRequests({ AWS_ENDPOINT_URL_DYNAMODB: endpoint }, counted.add);
});
afterAll(() => (end(), client.destroy(), server.closeAllConnections(), server.close()));

const TableName = "t";
const Put = { TableName, Item: { pk: { S: '"ConditionCheck":' } } };
const ConditionCheck = { TableName, Key: { pk: { S: "x" } }, ConditionExpression: "attribute_exists(pk)" };
const as = (id: string, ...TransactItems: TransactWriteItem[]) =>
  running.run({ id }, () => client.send(new TransactWriteItemsCommand({ TransactItems })));

it("tells of each function what it asks, and what its transactions ask besides: that is a right of its own", async () => {
  await running.run({ id: "Wait" }, () => client.send(new PutItemCommand(Put)));
  await as("Post", { Put }, { Put });
  await as("Mail", { Put }, { ConditionCheck });
  await client.send(new PutItemCommand(Put));
  expect(counted.byFunction()).toEqual({
    Mail: ["dynamodb:ConditionCheckItem", "dynamodb:TransactWriteItems"],
    Post: ["dynamodb:TransactWriteItems"],
    Wait: ["dynamodb:PutItem"],
  });
  expect(counted.ofService("DYNAMODB")).toEqual({ PutItem: 2, TransactWriteItems: 2 });
});
