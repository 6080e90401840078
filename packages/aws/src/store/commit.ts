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
import { Conflict, type Write } from "@tamkine/core/ports";
import { backOff, tries } from "./backoff.ts";
import { distinct, inTransaction, type Planned, plan } from "./writes.ts";

/** DynamoDB's limit of a transaction. */
export const most = 100;

/** Two requests met on one row, or the table is busy: the same again, a little later. */
const passing = new Set([
  "TransactionConflict",
  "TransactionConflictException",
  "TransactionInProgressException",
  "ThrottlingError",
  "ThrottlingException",
  "ProvisionedThroughputExceeded",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "InternalServerError",
]);

/** Throws Conflict when a stored version moved on, or when rows stay contended. */
export function createCommit(client: DynamoDBClient, table: string): (writes: readonly Write[]) => Promise<void> {
  return async (writes) => {
    if (writes.length > most) throw new RangeError(`a commit takes at most ${most} writes`);
    const stamp = randomBytes(9).toString("base64url");
    let left = distinct(writes.map((write) => plan(write, stamp)));
    for (let attempt = 1; left.length > 0; attempt += 1) {
      const [first] = left;
      const result = await (left.length === 1 && first && !first.checked ? single(first, stamp) : transaction(left));
      if (result === "stored") return;
      if (result !== "busy") left = result;
      else if (attempt >= tries) throw new Conflict(left[0]?.kind ?? "");
      else await backOff(attempt);
    }
  };

  /** One row needs no transaction, which costs twice. */
  async function single(planned: Planned, stamp: string): Promise<"stored" | "busy"> {
    const { key, row, condition } = planned;
    const input = { TableName: table, ...condition, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } as const;
    try {
      await (row
        ? client.send(new PutItemCommand({ ...input, Item: row }))
        : client.send(new DeleteItemCommand({ ...input, Key: { pk: { S: key.pk }, sk: { S: key.sk } } })));
      return "stored";
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) {
        // The client asks again when an answer is lost: what stands in the way may be its own first try.
        if (planned.ensured || error.Item?.stamp?.S === stamp) return "stored";
        throw new Conflict(planned.kind);
      }
      if (passing.has((error as Error).name)) return "busy";
      throw error;
    }
  }

  /** The client sends its own token, so that a repeated request is not a second transaction. Gives what is left to write. */
  async function transaction(planned: readonly Planned[]): Promise<"stored" | "busy" | Planned[]> {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: planned.map((one) => inTransaction(one, table)) }));
      return "stored";
    } catch (error) {
      if (error instanceof TransactionCanceledException) return cancelled(planned, error.CancellationReasons ?? [], error);
      if (passing.has((error as Error).name)) return "busy";
      throw error;
    }
  }
}

function cancelled(planned: readonly Planned[], reasons: readonly CancellationReason[], error: Error): "busy" | Planned[] {
  const failed = planned.filter((_, index) => reasons[index]?.Code === "ConditionalCheckFailed");
  const moved = failed.find((one) => !one.ensured);
  if (moved) throw new Conflict(moved.kind);
  if (failed.length > 0) return planned.filter((one) => !failed.includes(one));
  if (reasons.some(({ Code }) => Code !== undefined && passing.has(Code))) return "busy";
  throw error;
}
