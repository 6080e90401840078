import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListActivitiesCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  paginateGetExecutionHistory,
  RedriveExecutionCommand,
  SFNClient,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  UpdateStateMachineCommand,
} from "@aws-sdk/client-sfn";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listenSfn } from "./server.ts";
import { openTrial, taskOf } from "./trial.ts";

const tokens: string[] = [];
const trial = openTrial({
  ask: ({ token }: { token: string }) => void tokens.push(token),
  thank: ({ name }: { name: string }) => `Merci ${name}`,
});
let server: Server;
let client: SFNClient;

beforeAll(async () => {
  server = await listenSfn(trial.engine);
  const { port } = server.address() as AddressInfo;
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  client = new SFNClient({ region: "us-east-1", endpoint: `http://127.0.0.1:${port}`, credentials });
});

afterAll(async () => {
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
  trial.engine.close();
});

const roleArn = "arn:aws:iam::000000000000:role/trial";
const approval = {
  QueryLanguage: "JSONata",
  StartAt: "Ask",
  States: {
    Ask: {
      Type: "Task",
      Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
      Arguments: { FunctionName: "ask", Payload: { token: "{% $states.context.Task.Token %}" } },
      TimeoutSeconds: 3600,
      HeartbeatSeconds: 600,
      Next: "Thank",
    },
    Thank: taskOf("thank"),
  },
};

async function begun(name: string): Promise<{ executionArn: string; taskToken: string }> {
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({ name: "approval", roleArn, definition: JSON.stringify(approval) }),
  );
  const { executionArn = "" } = await client.send(new StartExecutionCommand({ stateMachineArn, name, input: '{"name":"Amina"}' }));
  await trial.engine.settled();
  return { executionArn, taskToken: tokens.at(-1) ?? "" };
}

test("a token given back through the SDK ends the task", async () => {
  const { executionArn, taskToken } = await begun("approved");
  expect((await client.send(new DescribeExecutionCommand({ executionArn }))).status).toBe("RUNNING");
  await client.send(new SendTaskSuccessCommand({ taskToken, output: '{"name":"Yassine"}' }));
  await trial.engine.settled();
  const ended = await client.send(new DescribeExecutionCommand({ executionArn }));
  expect(ended).toMatchObject({ status: "SUCCEEDED", output: '"Merci Yassine"', input: '{"name":"Amina"}', name: "approved" });
  expect(ended.startDate).toEqual(new Date("2026-03-02T09:00:00Z"));
});

test("a used token is TaskTimedOut, an unknown one InvalidToken, a bad output InvalidOutput", async () => {
  const { taskToken } = await begun("refused");
  await expect(client.send(new SendTaskSuccessCommand({ taskToken, output: "{" }))).rejects.toMatchObject({ name: "InvalidOutput" });
  await client.send(new SendTaskHeartbeatCommand({ taskToken }));
  await client.send(new SendTaskFailureCommand({ taskToken, error: "No", cause: "not now" }));
  for (const [taskTokenSent, name] of [
    [taskToken, "TaskTimedOut"],
    ["unknown", "InvalidToken"],
  ] as const) {
    const input = { taskToken: taskTokenSent };
    await expect(client.send(new SendTaskSuccessCommand({ ...input, output: "{}" }))).rejects.toMatchObject({ name });
    await expect(client.send(new SendTaskFailureCommand(input))).rejects.toMatchObject({ name });
    await expect(client.send(new SendTaskHeartbeatCommand(input))).rejects.toMatchObject({ name });
  }
});

test("a failed execution tells its error and can be redriven from where it failed", async () => {
  const { executionArn, taskToken } = await begun("redriven");
  await client.send(new SendTaskFailureCommand({ taskToken, error: "No", cause: "not now" }));
  const failed = await client.send(new DescribeExecutionCommand({ executionArn }));
  expect(failed).toMatchObject({ status: "FAILED", error: "No", cause: "not now", redriveStatus: "REDRIVABLE" });
  await client.send(new RedriveExecutionCommand({ executionArn }));
  await trial.engine.settled();
  expect(tokens.at(-1)).not.toBe(taskToken);
  await client.send(new SendTaskSuccessCommand({ taskToken: tokens.at(-1), output: '{"name":"Salma"}' }));
  await trial.engine.settled();
  const ended = await client.send(new DescribeExecutionCommand({ executionArn }));
  expect(ended).toMatchObject({ status: "SUCCEEDED", output: '"Merci Salma"', redriveCount: 1, redriveStatus: "NOT_REDRIVABLE" });
  await expect(client.send(new RedriveExecutionCommand({ executionArn }))).rejects.toMatchObject({ name: "ExecutionNotRedrivable" });
});

test("the history comes in pages, forward and backward, with or without data", async () => {
  const { executionArn } = await begun("history");
  await client.send(new SendTaskSuccessCommand({ taskToken: tokens.at(-1), output: '{"name":"Omar"}' }));
  await trial.engine.settled();
  const types: (string | undefined)[] = [];
  const pages = paginateGetExecutionHistory({ client, pageSize: 3 }, { executionArn });
  for await (const { events = [] } of pages) types.push(...events.map(({ type }) => type));
  expect(types).toEqual([
    "ExecutionStarted",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskStarted",
    "TaskSubmitted",
    "TaskSucceeded",
    "TaskStateExited",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskStarted",
    "TaskSucceeded",
    "TaskStateExited",
    "ExecutionSucceeded",
  ]);
  const last = await client.send(new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 1 }));
  expect(last.events?.[0]).toMatchObject({
    id: 13,
    type: "ExecutionSucceeded",
    executionSucceededEventDetails: { output: '"Merci Omar"' },
  });
  const bare = await client.send(new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }));
  expect(JSON.stringify(bare.events)).not.toContain("Omar");
  expect(bare.events?.[1]).toMatchObject({ type: "TaskStateEntered", stateEnteredEventDetails: { name: "Ask" } });
});

test("the same name and input is the same execution; another input, or an ended one, is refused", async () => {
  const { executionArn, taskToken } = await begun("once");
  const again = await begun("once");
  expect(again.executionArn).toBe(executionArn);
  expect(again.taskToken).toBe(taskToken);
  const stateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:approval";
  const other = new StartExecutionCommand({ stateMachineArn, name: "once", input: '{"name":"Rachid"}' });
  await expect(client.send(other)).rejects.toMatchObject({ name: "ExecutionAlreadyExists" });
  const { stopDate } = await client.send(new StopExecutionCommand({ executionArn, error: "Enough", cause: "organiser" }));
  expect(stopDate).toEqual(new Date(trial.clock.now));
  expect(await trial.describe(executionArn)).toMatchObject({ status: "ABORTED", error: "Enough", cause: "organiser" });
  await expect(begun("once")).rejects.toMatchObject({ name: "ExecutionAlreadyExists" });
  await expect(client.send(new SendTaskSuccessCommand({ taskToken, output: "{}" }))).rejects.toMatchObject({ name: "TaskTimedOut" });
});

test("executions and machines are listed in pages, the latest first", async () => {
  const stateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:approval";
  const first = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 2 }));
  expect(first.executions?.map(({ name }) => name)).toEqual(["once", "history"]);
  const second = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 2, nextToken: first.nextToken }));
  expect(second.executions?.map(({ name }) => name)).toEqual(["redriven", "refused"]);
  const aborted = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: "ABORTED" }));
  expect(aborted.executions?.map(({ name }) => name)).toEqual(["once"]);
  const { stateMachines } = await client.send(new ListStateMachinesCommand({}));
  expect(stateMachines?.map(({ name }) => name)).toEqual(["approval"]);
});

test("an updated definition counts for executions that start later; those that run keep theirs", async () => {
  const { executionArn, taskToken } = await begun("before the update".replaceAll(" ", "-"));
  const stateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:approval";
  const pass = { QueryLanguage: "JSONata", StartAt: "Done", States: { Done: { Type: "Pass", Output: "done", End: true } } };
  const definition = JSON.stringify(pass);
  await expect(client.send(new CreateStateMachineCommand({ name: "approval", roleArn, definition }))).rejects.toMatchObject({
    name: "StateMachineAlreadyExists",
  });
  await client.send(new UpdateStateMachineCommand({ stateMachineArn, definition }));
  expect((await client.send(new DescribeStateMachineCommand({ stateMachineArn }))).definition).toBe(definition);
  await client.send(new SendTaskSuccessCommand({ taskToken, output: '{"name":"Hind"}' }));
  const later = await client.send(new StartExecutionCommand({ stateMachineArn, name: "after" }));
  await trial.engine.settled();
  expect(await trial.describe(executionArn)).toMatchObject({ output: "Merci Hind" });
  expect(await trial.describe(later.executionArn ?? "")).toMatchObject({ output: "done" });
});

test("what is not there is refused by name", async () => {
  const arn = "arn:aws:states:us-east-1:000000000000:execution:approval:nobody";
  await expect(client.send(new DescribeExecutionCommand({ executionArn: arn }))).rejects.toMatchObject({ name: "ExecutionDoesNotExist" });
  await expect(client.send(new DescribeExecutionCommand({ executionArn: "nothing" }))).rejects.toMatchObject({ name: "InvalidArn" });
  const stateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:none";
  await expect(client.send(new StartExecutionCommand({ stateMachineArn }))).rejects.toMatchObject({ name: "StateMachineDoesNotExist" });
  const known = "arn:aws:states:us-east-1:000000000000:stateMachine:approval";
  const bad = (input: string) => client.send(new StartExecutionCommand({ stateMachineArn: known, input }));
  await expect(bad("{")).rejects.toMatchObject({ name: "InvalidExecutionInput" });
  await expect(bad(JSON.stringify("x".repeat(262_143)))).rejects.toMatchObject({ name: "InvalidExecutionInput" });
  const express = new CreateStateMachineCommand({ name: "fast", roleArn, definition: JSON.stringify(approval), type: "EXPRESS" });
  await expect(client.send(express)).rejects.toMatchObject({ name: "StateMachineTypeNotSupported" });
  const odd = new StartExecutionCommand({ stateMachineArn: known, name: "a b" });
  await expect(client.send(odd)).rejects.toMatchObject({ name: "InvalidName" });
  await expect(client.send(new ListActivitiesCommand({}))).rejects.toMatchObject({ name: "UnknownOperationException" });
});
