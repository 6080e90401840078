import { SFNClient } from "@aws-sdk/client-sfn";
import { afterEach, describe, expect, it } from "vitest";
import { serve, type Served } from "./fixtures/serve.ts";
import { createWorkflow } from "./workflow.ts";

let served: Served | undefined;
afterEach(() => served?.close());

/** Its alias, as functions are told it. */
const machine = "arn:aws:states:eu-west-3:000000000000:stateMachine:cohort:live";
const retention = "arn:aws:states:eu-west-3:000000000000:stateMachine:retention";
const execution = "arn:aws:states:eu-west-3:000000000000:execution:cohort:tamkine_2026-1";

async function workflowOf(status: number, body: object) {
  served = await serve({ status, body: JSON.stringify(body) });
  const access = { region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  return createWorkflow(new SFNClient({ ...access, endpoint: served.endpoint, maxAttempts: 1 }), { cohort: machine, retention });
}
const asked = () => JSON.parse(served?.bodies[0] ?? "{}");

describe("starting a cohort", () => {
  const ref = { programme: "tamkine", cohort: "2026-1" };

  it("names the execution after the cohort and gives it to the machine", async () => {
    const workflow = await workflowOf(200, { executionArn: execution, startDate: 1 });
    expect(await workflow.start({ ...ref, other: "left out" } as typeof ref)).toBe(execution);
    expect(asked()).toEqual({ stateMachineArn: machine, name: "tamkine_2026-1", input: JSON.stringify(ref) });
  });

  it("gives the same execution when there was one", async () => {
    const workflow = await workflowOf(400, { __type: "ExecutionAlreadyExists", message: "m" });
    expect(await workflow.start(ref)).toBe(execution);
  });

  it("names another one after the day, where the one before was lost", async () => {
    const workflow = await workflowOf(200, { executionArn: execution, startDate: 1 });
    await workflow.start(ref, "2026-11-29");
    expect(asked()).toEqual({ stateMachineArn: machine, name: "tamkine_2026-1_2026-11-29", input: JSON.stringify(ref) });
  });

  it("gives long names a short one that Step Functions takes", async () => {
    const workflow = await workflowOf(200, { executionArn: execution, startDate: 1 });
    await workflow.start({ programme: "p".repeat(40), cohort: "c".repeat(40) });
    expect(asked().name).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("passes on any other fault", async () => {
    const workflow = await workflowOf(400, { __type: "StateMachineDoesNotExist", message: "m" });
    await expect(workflow.start(ref)).rejects.toThrow("m");
  });
});

it("starts forgetting once for each part", async () => {
  const workflow = await workflowOf(400, { __type: "ExecutionAlreadyExists", message: "m" });
  const started = await workflow.startRetention({ programme: "tamkine", cohort: "2026-1" }, 2);
  expect(started).toBe("arn:aws:states:eu-west-3:000000000000:execution:retention:tamkine_2026-1_2");
  expect(asked()).toMatchObject({ stateMachineArn: retention, name: "tamkine_2026-1_2" });
});

describe("ending a wait", () => {
  it("gives the token back", async () => {
    const workflow = await workflowOf(200, {});
    expect(await workflow.signal("token")).toBe("ended");
    expect(asked()).toEqual({ taskToken: "token", output: "{}" });
  });

  it.each(["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"])("says that it was over: %s", async (name) => {
    const workflow = await workflowOf(400, { __type: name, message: "m" });
    expect(await workflow.signal("token")).toBe("gone");
  });

  it("passes on any other fault", async () => {
    const workflow = await workflowOf(400, { __type: "InvalidOutput", message: "m" });
    await expect(workflow.signal("token")).rejects.toThrow("m");
  });
});
