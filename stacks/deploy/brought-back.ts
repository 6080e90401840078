/** A table that was brought back from a backup has not all that its own one had, and executions of before know nothing of it. */
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { ListExecutionsCommand, SFNClient, StopExecutionCommand } from "@aws-sdk/client-sfn";
import { timeToLive, unsentIndex } from "@tamkine/aws/store/table";

/** What the following ask with one's own credentials. */
export const clientsIn = (region: string) => ({ rows: new DynamoDBClient({ region }), executions: new SFNClient({ region }) });

/** The table cannot be used: not there, not yet, or without its index. */
export class Unready extends Error {
  override readonly name = "Unready";
  readonly table: string;
  readonly why: "absent" | "busy" | "indexless";
  constructor(table: string, why: Unready["why"]) {
    super(`${table}: ${why}`);
    this.table = table;
    this.why = why;
  }
}

/** Throws Unready. */
export async function lookAt(client: DynamoDBClient, TableName: string): Promise<{ guarded: boolean }> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName })).catch((error: Error) => {
    throw error.name === "ResourceNotFoundException" ? new Unready(TableName, "absent") : error;
  });
  if (Table?.TableStatus !== "ACTIVE") throw new Unready(TableName, "busy");
  // Whoever restores may leave indexes out.
  if (!Table.GlobalSecondaryIndexes?.some(({ IndexName }) => IndexName === unsentIndex)) throw new Unready(TableName, "indexless");
  return { guarded: Table.DeletionProtectionEnabled === true };
}

/** Rows go by themselves, it can be brought back itself, and nobody deletes it by accident: none of that comes with a backup. Throws Unready. */
export async function makeReady(client: DynamoDBClient, TableName: string): Promise<void> {
  const { guarded } = await lookAt(client, TableName);
  const { TimeToLiveDescription: goes } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
  // To turn on what is on is refused.
  if (goes?.TimeToLiveStatus !== "ENABLED" && goes?.TimeToLiveStatus !== "ENABLING")
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { AttributeName: timeToLive, Enabled: true } }));
  const { ContinuousBackupsDescription: kept } = await client.send(new DescribeContinuousBackupsCommand({ TableName }));
  if (kept?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus !== "ENABLED") {
    const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
    await client.send(new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }));
  }
  // Last: the table is busy afterwards.
  if (!guarded) await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: true }));
}

/** Stops whatever runs on the machines. @returns how many executions */
export async function stopAll(client: SFNClient, machines: readonly string[]): Promise<number> {
  let stopped = 0;
  for (const stateMachineArn of machines) {
    let nextToken: string | undefined;
    const running: string[] = [];
    do {
      const page = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: "RUNNING", nextToken }));
      running.push(...(page.executions ?? []).flatMap(({ executionArn }) => executionArn ?? []));
      ({ nextToken } = page);
    } while (nextToken !== undefined);
    for (const executionArn of running) {
      await client.send(
        new StopExecutionCommand({ executionArn, error: "BroughtBack", cause: "The table was brought back from a backup." }),
      );
      stopped += 1;
    }
  }
  return stopped;
}
