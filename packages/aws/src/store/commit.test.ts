/** What a commit makes of answers that no database on this machine gives: those of a table that many ask at once. */
import {
  type DynamoDBClient,
  type PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import type { Write } from "@tamkine/core/ports";
import { aPair } from "@tamkine/core/worlds/makers";
import { expect, it } from "vitest";
import { createCommit } from "./commit.ts";
import { aDueDelivery, aLogEntry } from "./fixtures/samples.ts";

const fresh = { ...aPair(), version: 0 };
const one: Write[] = [{ put: fresh }];
const several: Write[] = [{ put: fresh }, { ensure: aDueDelivery() }, { ensure: aLogEntry("2026-04-20T10:00:00Z", "log_1") }];

/** A commit without any patience for a busy table, and what it asks; each answer goes wrong so, and the last one well. */
function answered(...faults: Error[]) {
  const asked: unknown[] = [];
  const send = async (command: unknown) => {
    asked.push(command);
    const fault = faults.shift();
    if (fault) throw fault;
  };
  return { asked, commit: createCommit({ send } as unknown as DynamoDBClient, "table", 0) };
}

const named = (name: string) => Object.assign(new Error("not now"), { name });
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons: codes.map((Code) => ({ Code })) });

it.each(["TransactionConflict", "TransactionConflictException", "TransactionInProgressException"])(
  "waits for others at the same rows, a little longer each time, however long that is: %s",
  async (name) => {
    for (const writes of [one, several]) {
      const { asked, commit } = answered(named(name), named(name), named(name));
      const began = performance.now();
      await commit(writes);
      // At least 5, 10 and 20 milliseconds.
      expect([asked.length, performance.now() - began >= 34]).toEqual([4, true]);
    }
  },
);

it("waits for others at one row also where the table is too busy for another", async () => {
  const { asked, commit } = answered(cancelled("ThrottlingError", "TransactionConflict", "None"));
  await commit(several);
  expect(asked).toHaveLength(2);
});

it("puts what is ensured and put as it is put, in whichever order they come", async () => {
  const sent = { ...aDueDelivery({ state: "sent" }), version: 1 };
  for (const writes of [
    [{ ensure: aDueDelivery() }, { put: sent }],
    [{ put: sent }, { ensure: aDueDelivery() }],
  ] satisfies Write[][]) {
    const { asked, commit } = answered();
    await commit(writes);
    expect(asked.map((command) => (command as PutItemCommand).input.Item?.["version"])).toEqual([{ N: "2" }]);
  }
});

it("gives the same transaction one token as often as it is asked for, and what is left of it another", async () => {
  const { asked, commit } = answered(named("TransactionConflict"), cancelled("None", "ConditionalCheckFailed", "None"));
  await commit(several);
  const inputs = asked.map((command) => (command as TransactWriteItemsCommand).input);
  expect(inputs.map(({ TransactItems }) => TransactItems?.length)).toEqual([3, 3, 2]);
  const [first, again, left] = inputs.map(({ ClientRequestToken }) => ClientRequestToken);
  expect([first === again, left === again, /^[\w-]{10,36}$/u.test(left ?? "")]).toEqual([true, false, true]);
});
