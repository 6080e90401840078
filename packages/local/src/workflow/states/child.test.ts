import { describe, expect, test } from "vitest";
import { openTrial, type Trial } from "../trial.ts";

const arn = "arn:aws:states:us-east-1:000000000000:stateMachine:child";
const start = (suffix: string, more: object = {}, given: object = {}) => ({
  StartAt: "Start",
  States: {
    Start: {
      Type: "Task",
      Resource: `arn:aws:states:::states:startExecution${suffix}`,
      Arguments: { StateMachineArn: arn, Input: { n: "{% $states.input.n %}" }, ...given },
      End: true,
      ...more,
    },
  },
});
const child = {
  StartAt: "Wait",
  States: {
    Wait: { Type: "Wait", Seconds: 60, Next: "Choose" },
    Choose: { Type: "Choice", Choices: [{ Condition: "{% $states.input.n < 0 %}", Next: "Fail" }], Default: "Done" },
    Done: { Type: "Succeed", Output: { twice: "{% $states.input.n * 2 %}" } },
    Fail: { Type: "Fail", Error: "Negative", Cause: "below 0" },
  },
};

async function withChild(): Promise<Trial> {
  const trial = openTrial();
  await trial.machine(child, "child");
  return trial;
}

const children = async (trial: Trial) => {
  const { executions } = await trial.ask("ListExecutions", { stateMachineArn: arn });
  return executions as { executionArn: string; name: string; status: string }[];
};

describe("startExecution", () => {
  test("does not wait for the execution it starts", async () => {
    const trial = await withChild();
    const execution = await trial.start(await trial.machine(start("")), { n: 2 });
    await trial.engine.settled();
    const [started] = await children(trial);
    expect(await trial.describe(execution)).toMatchObject({ status: "SUCCEEDED", output: { ExecutionArn: started?.executionArn } });
    expect(started?.status).toBe("RUNNING");
  });

  test("what it started goes on when its own execution is stopped", async () => {
    const trial = await withChild();
    const { States } = start("", { End: undefined, Next: "Sleep" });
    const machine = { StartAt: "Start", States: { ...States, Sleep: { Type: "Wait", Seconds: 600, End: true } } };
    const execution = await trial.start(await trial.machine(machine), { n: 2 });
    await trial.engine.settled();
    await trial.ask("StopExecution", { executionArn: execution });
    await trial.play();
    expect((await children(trial)).map(({ status }) => status)).toEqual(["SUCCEEDED"]);
  });

  test("a name that is taken is an error; the same name and input of a running one is the same execution", async () => {
    const named = start("", { Output: "{% $states.result.ExecutionArn %}" }, { Name: "once" });
    const trial = await withChild();
    const machine = await trial.machine(named);
    const [first, second, other] = [
      await trial.start(machine, { n: 1 }),
      await trial.start(machine, { n: 1 }),
      await trial.start(machine, { n: 2 }),
    ];
    await trial.engine.settled();
    expect((await trial.describe(first)).output).toBe((await trial.describe(second)).output);
    expect(await trial.describe(other)).toMatchObject({ error: "StepFunctions.ExecutionAlreadyExistsException" });
    expect(await children(trial)).toHaveLength(1);
  });

  test("a machine that is not there is an error", async () => {
    const ended = await openTrial().run(start(""), { n: 1 });
    expect(ended).toMatchObject({ status: "FAILED", error: "StepFunctions.StateMachineDoesNotExistException" });
  });
});

describe("startExecution.sync", () => {
  test("waits and gives the description: sync:2 with values, sync with texts", async () => {
    for (const [suffix, output, input] of [
      [".sync:2", { twice: 4 }, { n: 2 }],
      [".sync", '{"twice":4}', '{"n":2}'],
    ] as const) {
      const trial = await withChild();
      const ended = await trial.run(start(suffix), { n: 2 });
      expect(ended).toMatchObject({
        status: "SUCCEEDED",
        output: { Status: "SUCCEEDED", Output: output, Input: input, StateMachineArn: arn },
      });
      expect(trial.clock.now).toBe("2026-03-02T09:01:00.000Z");
    }
  });

  test("an execution that fails is States.TaskFailed with its description as Cause", async () => {
    const ended = await (await withChild()).run(start(".sync:2"), { n: -1 });
    expect(ended).toMatchObject({ status: "FAILED", error: "States.TaskFailed" });
    expect(JSON.parse(String(ended.cause))).toMatchObject({ Status: "FAILED", Error: "Negative", Cause: "below 0", Input: { n: -1 } });
  });

  test("it is stopped when the one that waits for it is stopped, or runs out of time", async () => {
    const trial = await withChild();
    const execution = await trial.start(await trial.machine(start(".sync:2")), { n: 1 });
    await trial.engine.settled();
    await trial.ask("StopExecution", { executionArn: execution });
    expect((await children(trial)).map(({ status }) => status)).toEqual(["ABORTED"]);
    const late = await withChild();
    expect(await late.run(start(".sync:2", { TimeoutSeconds: 10 }), { n: 1 })).toMatchObject({ status: "FAILED", error: "States.Timeout" });
    expect((await children(late)).map(({ status }) => status)).toEqual(["ABORTED"]);
  });

  test("stopping it fails the task that waits", async () => {
    const trial = await withChild();
    const execution = await trial.start(await trial.machine(start(".sync:2")), { n: 1 });
    await trial.engine.settled();
    const [waited] = await children(trial);
    await trial.ask("StopExecution", { executionArn: waited?.executionArn, error: "Enough" });
    await trial.engine.settled();
    expect(await trial.describe(execution)).toMatchObject({ status: "FAILED", error: "States.TaskFailed" });
  });
});
