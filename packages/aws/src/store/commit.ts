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
import { backOff, tries } from "../backoff.ts";
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
/** No answer came, or no whole one, as often as the client asked: what was asked for may have been done. */
const unanswered = new Set(["TimeoutError", "NetworkingError", "ECONNRESET"]);
/** Milliseconds after which silence is taken for an answer: the client has then asked as often as it does, and once more. */
export const patience = 12_000;

const isUnanswered = ({ name, code = "" }: Error & { code?: string }) => unanswered.has(name) || unanswered.has(code);

/** Whether the same may be asked again. It may have been done: each commit knows its own writes again. */
function isPassing(error: unknown): error is Error {
  const { name, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
  return passing.has(name) || isUnanswered(error as Error) || ($metadata?.httpStatusCode ?? 0) >= 500;
}

/** The table is busy, or says nothing. */
interface Busy {
  fault?: Error;
}
const busy: Busy = {};

/** Throws Conflict when a stored version moved on, or when rows stay contended; a fault where no answer comes for so long. */
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
      if (fault && isUnanswered(fault) && performance.now() - began >= longest) throw fault;
      if (attempt >= tries) throw new Conflict(left[0]?.kind ?? "");
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
      if (isPassing(error)) return { fault: error };
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
      if (isPassing(error)) return { fault: error };
      throw error;
    }
  }
}

function cancelled(planned: readonly Planned[], reasons: readonly CancellationReason[], error: Error): Busy | Planned[] {
  const failed = planned.filter((_, index) => reasons[index]?.Code === "ConditionalCheckFailed");
  const moved = failed.find((one) => !one.ensured);
  if (moved) throw new Conflict(moved.kind);
  if (failed.length > 0) return planned.filter((one) => !failed.includes(one));
  if (reasons.some(({ Code }) => Code !== undefined && passing.has(Code))) return busy;
  throw error;
}
