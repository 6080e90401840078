/** What reading by key asks of the table, and what it makes of one that is too busy to answer. */
import { BatchGetItemCommand, type BatchGetItemCommandInput, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { isPassing } from "@tamkine/core/kernel/passing-fault";
import { expect, it } from "vitest";
import { createGets } from "./gets.ts";

const keys = ["a", "b"].map((sk) => ({ pk: "p", sk }));

/** Reads on a table that gives the rows asked for, or says that it has not come to them. */
function reading(isBusy: boolean) {
  const sent: string[] = [];
  const send = async (command: { input: BatchGetItemCommandInput }) => {
    sent.push(command.constructor.name);
    const asked = command.input.RequestItems;
    return isBusy ? { UnprocessedKeys: asked } : { Responses: { table: asked?.["table"]?.Keys } };
  };
  return { sent, get: createGets({ send } as unknown as DynamoDBClient, "table") };
}

it("takes along what is asked for by a longer way, as long as that waits for no answer", async () => {
  const { sent, get } = reading(false);
  const [first, other] = keys.map((key) => () => get(key));
  const byTheWay = async () => {
    for (let step = 0; step < 20; step += 1) await Promise.resolve();
    return other?.();
  };
  expect((await Promise.all([first?.(), byTheWay()])).map((row) => row?.sk?.S)).toEqual(["a", "b"]);
  expect(sent).toEqual([BatchGetItemCommand.name]);
});

it("gives up a table that stays too busy, with a fault that passes", async () => {
  const { sent, get } = reading(true);
  const faults = await Promise.all(keys.map((key) => get(key).catch((error: unknown) => error)));
  expect([faults.map(isPassing), sent.length]).toEqual([[true, true], 8]);
});
