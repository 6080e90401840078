import { describe, expect, test } from "vitest";
import { LambdaError } from "../failure.ts";
import { machineOf, openTrial, taskOf, type Trial } from "../trial.ts";

const lambda = (more: object = {}) => taskOf("f", more);
const ask = (more: object = {}) => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
  Arguments: { FunctionName: "ask", Payload: { token: "{% $states.context.Task.Token %}", try: "{% $states.context.State.RetryCount %}" } },
  End: true,
  ...more,
});
const token = (trial: Trial) => (trial.calls.at(-1)?.payload as { token?: string } | undefined)?.token;

describe("lambda:invoke", () => {
  test("gives what the integration of AWS gives", async () => {
    const trial = openTrial({ f: (n: { n: number }) => ({ double: n.n * 2 }) });
    const states = {
      A: lambda({ Output: "{% $states.result %}", Assign: { double: "{% $states.result.Payload.double %}" }, Next: "B", End: undefined }),
    };
    const { output } = await trial.run(machineOf({ ...states, B: { Type: "Pass", Output: "{% [$double, $states.input] %}", End: true } }), {
      n: 4,
    });
    expect(output).toEqual([
      8,
      {
        ExecutedVersion: "$LATEST",
        Payload: { double: 8 },
        SdkHttpMetadata: { AllHttpHeaders: {}, HttpHeaders: {}, HttpStatusCode: 200 },
        SdkResponseMetadata: { RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        StatusCode: 200,
      },
    ]);
    expect(trial.calls).toEqual([{ name: "f", payload: { n: 4 } }]);
  });

  test("what comes when its time is over changes nothing of what goes on", async () => {
    const slow = Promise.withResolvers<string>();
    const trial = openTrial({ f: () => slow.promise });
    const caught = { ErrorEquals: ["States.Timeout"], Next: "Late", Output: "late" };
    const states = { A: lambda({ TimeoutSeconds: 10, Catch: [caught] }), Late: { Type: "Wait", Seconds: 60, End: true } };
    const execution = await trial.start(await trial.machine(machineOf(states)));
    await expect.poll(() => trial.calls.length).toBe(1);
    trial.clock.now = "2026-03-02T09:00:10.000Z";
    await trial.engine.fireDue();
    slow.resolve("in the end");
    await trial.play();
    expect([await trial.describe(execution), trial.clock.now]).toMatchObject([
      { status: "SUCCEEDED", output: "late" },
      "2026-03-02T09:01:10.000Z",
    ]);
    expect((await trial.events(execution)).map(({ type }) => type)).not.toContain("TaskSucceeded");
  });

  test("without Payload the function gets {}, and one that gives nothing gives null", async () => {
    const trial = openTrial({ f: () => undefined });
    expect(await trial.run(machineOf({ A: lambda({ Arguments: { FunctionName: "f" } }) }))).toMatchObject({
      status: "SUCCEEDED",
      output: null,
    });
    expect(trial.calls[0]?.payload).toEqual({});
  });

  test("what a function does to its payload does not reach the execution", async () => {
    const trial = openTrial({ f: (payload: { list: number[] }) => payload.list.push(2) });
    const states = { A: lambda({ Output: "{% $states.input %}" }) };
    expect(await trial.run(machineOf(states), { list: [1] })).toMatchObject({ output: { list: [1] } });
  });

  test.each([
    [new LambdaError("Conflict", "taken"), "Conflict", "taken"],
    [new TypeError("no such thing"), "TypeError", "no such thing"],
    ["a text", "Error", "a text"],
  ])("what it throws is the error: %s", async (thrown, error, errorMessage) => {
    const failed = await openTrial({
      f: () => {
        throw thrown;
      },
    }).run(machineOf({ A: lambda() }));
    expect(failed).toMatchObject({ status: "FAILED", error });
    expect(JSON.parse(String(failed.cause))).toMatchObject({ errorMessage, errorType: error });
  });

  test("Arguments as one expression are checked when they run", async () => {
    const trial = openTrial({ f: () => 1 });
    const states = (text: string) => machineOf({ A: lambda({ Arguments: `{% ${text} %}` }) });
    expect(await trial.run(states("{'FunctionName': 'f'}"))).toMatchObject({ output: 1 });
    for (const text of ["{'FunctionName': 5}", "{'FunctionName': 'f', 'LogType': 'Tail'}", "5"]) {
      expect(await openTrial().run(states(text))).toMatchObject({ status: "FAILED", error: "States.Runtime" });
    }
  });
});

describe("waitForTaskToken", () => {
  test("its result is what comes with the token; the answer of the function is not", async () => {
    const trial = openTrial({ ask: () => "ignored" });
    const execution = await trial.start(await trial.machine(machineOf({ A: ask() })));
    await trial.engine.settled();
    expect((await trial.describe(execution)).status).toBe("RUNNING");
    await trial.ask("SendTaskSuccess", { taskToken: token(trial), output: '{"decision":"go"}' });
    expect(await trial.describe(execution)).toMatchObject({ status: "SUCCEEDED", output: { decision: "go" } });
  });

  test("the token may come back before the function ends", async () => {
    const trial: Trial = openTrial({
      ask: ({ token }: { token: string }) => trial.ask("SendTaskSuccess", { taskToken: token, output: '"early"' }),
    });
    expect(await trial.run(machineOf({ A: ask() }))).toMatchObject({ status: "SUCCEEDED", output: "early" });
  });

  test("a function that fails fails the task; each try has a token of its own", async () => {
    const trial = openTrial({
      ask: ({ try: tries }: { try: number }) => {
        if (tries === 0) throw new LambdaError("Flaky", "");
      },
    });
    const execution = await trial.start(await trial.machine(machineOf({ A: ask({ Retry: [{ ErrorEquals: ["Flaky"] }] }) })));
    await trial.play();
    const [first, second] = trial.calls.map(({ payload }) => (payload as { token: string }).token);
    expect(first).not.toBe(second);
    expect(await trial.refused("SendTaskSuccess", { taskToken: first, output: "{}" })).toMatchObject({ code: "TaskTimedOut" });
    await trial.ask("SendTaskSuccess", { taskToken: second, output: "1" });
    expect(await trial.describe(execution)).toMatchObject({ status: "SUCCEEDED", output: 1 });
  });

  test("TimeoutSeconds, also from JSONata, ends the wait as States.Timeout", async () => {
    const trial = openTrial({ ask: () => null });
    const caught = { ErrorEquals: ["States.Timeout"], Next: "Late", Output: "{% $states.errorOutput.Error %}" };
    const states = { A: ask({ TimeoutSeconds: "{% $states.input.seconds %}", Catch: [caught] }), Late: { Type: "Pass", End: true } };
    expect(await trial.run(machineOf(states), { seconds: 3600 })).toMatchObject({ status: "SUCCEEDED", output: "States.Timeout" });
    expect(trial.clock.now).toBe("2026-03-02T10:00:00.000Z");
    expect(await trial.refused("SendTaskSuccess", { taskToken: token(trial), output: "{}" })).toMatchObject({ code: "TaskTimedOut" });
    expect(await openTrial().run(machineOf(states), { seconds: 0 })).toMatchObject({
      status: "FAILED",
      error: "States.QueryEvaluationError",
    });
  });

  test("a heartbeat starts HeartbeatSeconds anew, not TimeoutSeconds", async () => {
    const trial = openTrial({ ask: () => null });
    const states = { A: ask({ TimeoutSeconds: 100, HeartbeatSeconds: 40 }) };
    const execution = await trial.start(await trial.machine(machineOf(states)));
    await trial.engine.settled();
    for (const now of ["09:00:30", "09:01:00"]) {
      trial.clock.now = `2026-03-02T${now}.000Z`;
      await trial.ask("SendTaskHeartbeat", { taskToken: token(trial) });
      await trial.play(trial.clock.now);
    }
    expect(trial.engine.nextTimer()).toBe("2026-03-02T09:01:40.000Z");
    expect((await trial.describe(execution)).status).toBe("RUNNING");
    await trial.play();
    expect(await trial.describe(execution)).toMatchObject({
      status: "FAILED",
      error: expect.stringMatching(/^States\.(Heartbeat)?Timeout$/),
    });
  });

  test("a missing heartbeat is States.HeartbeatTimeout, which States.Timeout catches, too", async () => {
    const states = (error: string) =>
      machineOf({
        A: ask({
          TimeoutSeconds: 100,
          HeartbeatSeconds: 40,
          Catch: [{ ErrorEquals: [error], Next: "B", Output: "{% $states.errorOutput.Error %}" }],
        }),
        B: { Type: "Pass", End: true },
      });
    for (const error of ["States.HeartbeatTimeout", "States.Timeout", "States.ALL"]) {
      const trial = openTrial({ ask: () => null });
      expect(await trial.run(states(error))).toMatchObject({ output: "States.HeartbeatTimeout" });
      expect(trial.clock.now).toBe("2026-03-02T09:00:40.000Z");
    }
    expect(await openTrial({ ask: () => null }).run(states("States.TaskFailed"))).toMatchObject({
      status: "FAILED",
      error: "States.HeartbeatTimeout",
    });
  });
});

test("TimeoutSeconds of the machine ends the execution as TIMED_OUT", async () => {
  const trial = openTrial({ ask: () => null });
  const ended = await trial.run({ ...machineOf({ A: ask({ TimeoutSeconds: 500 }) }), TimeoutSeconds: 60 });
  expect(ended).toMatchObject({ status: "TIMED_OUT", output: undefined });
  expect(trial.clock.now).toBe("2026-03-02T09:01:00.000Z");
  expect((await trial.events(ended.arn)).at(-1)?.type).toBe("ExecutionTimedOut");
  expect(trial.engine.nextTimer()).toBeUndefined();
});
