/** Writes all or nothing, whatever is repeated or happens at the same time. */
import { randomBytes } from "node:crypto";
import {
  type CancellationReason,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { isPassing } from "@tamkine/core/kernel/passing-fault";
import { Conflict, type Write } from "@tamkine/core/ports";
import { backOff, tries } from "../backoff.ts";
import { distinct, inTransaction, type Planned, plan } from "./writes.ts";

/** DynamoDB's limit of a transaction. */
export const most = 100;

/** Two requests met on one row: the same again, a little later. */
const contended = new Set(["TransactionConflict", "TransactionConflictException", "TransactionInProgressException"]);
/**
 * Milliseconds after which a table that is busy or silent is given up: where it says nothing, the client has then asked as often as it
 * does, and once more.
 */
export const patience = 12_000;

/** Whether the same may be asked again. It may have been done: each commit knows its own writes again. */
const mayAskAgain = (error: unknown): error is Error => isPassing(error) || contended.has((error as Error).name);

/** Not stored yet, as far as one knows: others are at the same rows, or the table is busy or says nothing. */
interface Busy {
  fault: Error;
}

/** Throws Conflict when a stored version moved on, or when rows stay contended; a fault that passes where the table stays busy or silent. */
export function createCommit(client: DynamoDBClient, table: string, longest = patience): (writes: readonly Write[]) => Promise<void> {
  return async (writes) => {
    if (writes.length > most) throw new RangeError(`a commit takes at most ${most} writes`);
    const stamp = randomBytes(9).toString("base64url");
    let left = distinct(writes.map((write) => plan(write, stamp)));
    const began = performance.now();
    for (let attempt = 1; left.length > 0; attempt += 1) {
      const [first] = left;
      const token = `${stamp}-${left.length}`;
      const result = await (left.length === 1 && first && !first.checked ? single(first, stamp) : transaction(left, token));
      if (result === "stored") return;
      if (Array.isArray(result)) {
        left = result;
        continue;
      }
      const { fault } = result;
      const others = contended.has(fault.name);
      if (!others && performance.now() - began >= longest) throw fault;
      if (attempt >= tries) throw others ? new Conflict(left[0]?.kind ?? "") : fault;
      await backOff(attempt);
    }
  };

  /** One row needs no transaction, which costs twice. */
  async function single(planned: Planned, stamp: string): Promise<"stored" | Busy> {
    const { key, row, condition } = planned;
    const input = { TableName: table, ...condition, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } as const;
    try {
      await (row
        ? client.send(new PutItemCommand({ ...input, Item: row }))
        : client.send(new DeleteItemCommand({ ...input, Key: { pk: { S: key.pk }, sk: { S: key.sk } } })));
      return "stored";
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) {
        // When an answer was lost it is asked again: what stands in the way, or is gone, may be the work of the first try.
        if (planned.ensured || (row ? error.Item?.stamp?.S === stamp : !error.Item)) return "stored";
        throw new Conflict(planned.kind);
      }
      if (mayAskAgain(error)) return { fault: error };
      throw error;
    }
  }

  /**
   * Gives what is left to write.
   * @param token the same whenever the same is asked again, by the client or here, so that it is no second transaction; fewer rows are
   * another one
   */
  async function transaction(planned: readonly Planned[], token: string): Promise<"stored" | Busy | Planned[]> {
    const TransactItems = planned.map((one) => inTransaction(one, table));
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken: token }));
      return "stored";
    } catch (error) {
      if (error instanceof TransactionCanceledException) return cancelled(planned, error.CancellationReasons ?? [], error);
      if (mayAskAgain(error)) return { fault: error };
      throw error;
    }
  }
}

function cancelled(planned: readonly Planned[], reasons: readonly CancellationReason[], error: Error): Busy | Planned[] {
  const failed = planned.filter((_, index) => reasons[index]?.Code === "ConditionalCheckFailed");
  const moved = failed.find((one) => !one.ensured);
  if (moved) throw new Conflict(moved.kind);
  if (failed.length > 0) return planned.filter((one) => !failed.includes(one));
  const faults = reasons.map(({ Code }) =>
    Object.assign(new Error("a transaction was cancelled", { cause: error }), { name: Code ?? "None" }),
  );
  const fault = faults.find(({ name }) => contended.has(name)) ?? faults.find(mayAskAgain);
  if (!fault) throw error;
  return { fault };
}
