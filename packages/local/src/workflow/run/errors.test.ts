import { describe, expect, test } from "vitest";
import { LambdaError, matches } from "../failure.ts";
import { machineOf, openTrial, taskOf, type Trial } from "../trial.ts";

const task = (more: object = {}) => taskOf("f", more, { try: "{% $states.context.State.RetryCount %}", at: "{% $now() %}" });

/** A function that throws these errors one after the other, then gives the number of tries. */
function failing(...errors: string[]): Trial {
  const trial: Trial = openTrial(
    {
      f: ({ try: tries }: { try: number }) => {
        const error = errors[trial.calls.length - 1];
        if (error) throw new LambdaError(error, "on purpose");
        return tries;
      },
    },
    { random: () => 0.5 },
  );
  return trial;
}

const pauses = ({ calls }: Trial) => {
  const moments = calls.map(({ payload }) => Date.parse((payload as { at: string }).at) / 1000);
  return moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));
};

describe("Retry", () => {
  test.each([
    [{}, [1, 2, 4]],
    [{ IntervalSeconds: 10, BackoffRate: 3 }, [10, 30, 90]],
    [{ IntervalSeconds: 10, BackoffRate: 1 }, [10, 10, 10]],
    [{ IntervalSeconds: 10, BackoffRate: 3, MaxDelaySeconds: 40 }, [10, 30, 40]],
    [{ IntervalSeconds: 2, BackoffRate: 1.5 }, [2, 3, 4.5]],
    [{ IntervalSeconds: 10, JitterStrategy: "FULL" }, [5, 10, 20]],
  ])("%j pauses %j seconds", async (retry, expected) => {
    const trial = failing("E", "E", "E");
    expect(await trial.run(machineOf({ A: task({ Retry: [{ ErrorEquals: ["E"], ...retry }] }) }))).toMatchObject({
      status: "SUCCEEDED",
      output: 3,
    });
    expect(pauses(trial)).toEqual(expected);
  });

  test("MaxAttempts counts retries, 0 means none, 3 is usual", async () => {
    for (const [retry, calls] of [
      [{}, 4],
      [{ MaxAttempts: 1 }, 2],
      [{ MaxAttempts: 0 }, 1],
    ] as const) {
      const trial = failing(...Array<string>(9).fill("E"));
      expect(await trial.run(machineOf({ A: task({ Retry: [{ ErrorEquals: ["E"], ...retry }] }) }))).toMatchObject({
        status: "FAILED",
        error: "E",
      });
      expect(trial.calls).toHaveLength(calls);
    }
  });

  test("each retrier counts for itself; the first that matches is taken", async () => {
    const trial = failing("A", "B", "A", "B", "A");
    const retry = [
      { ErrorEquals: ["A"], MaxAttempts: 3, IntervalSeconds: 1 },
      { ErrorEquals: ["States.ALL"], MaxAttempts: 2, IntervalSeconds: 100 },
    ];
    expect(await trial.run(machineOf({ A: task({ Retry: retry }) }))).toMatchObject({ status: "SUCCEEDED", output: 5 });
    expect(pauses(trial)).toEqual([1, 100, 2, 200, 4]);
    expect(trial.engine.transitions()).toMatchObject({ retries: 5, transitions: 1, executions: 1 });
  });

  test("counts start anew when the state is entered again, and EnteredTime stays through retries", async () => {
    const trial = openTrial({
      f: ({ try: tries }: { try: number }) => {
        if (tries < 2) throw new LambdaError("E", "");
        return tries;
      },
    });
    const states = {
      A: task({
        Retry: [{ ErrorEquals: ["E"], MaxAttempts: 2 }],
        Assign: { at: "{% $states.context.State.EnteredTime %}" },
        Next: "More",
        End: undefined,
      }),
      More: { Type: "Choice", Choices: [{ Condition: "{% $at = '2026-03-02T09:00:00.000Z' %}", Next: "A" }], Default: "End" },
      End: { Type: "Succeed", Output: "{% $at %}" },
    };
    expect(await trial.run(machineOf(states))).toMatchObject({ status: "SUCCEEDED", output: "2026-03-02T09:00:03.000Z" });
    expect(trial.calls).toHaveLength(6);
  });

  test("an error in Output is retried, too: the task runs again", async () => {
    const trial = failing();
    const states = {
      A: task({
        Output: "{% $states.result.Payload > 0 ? 'second' : $nothing %}",
        Retry: [{ ErrorEquals: ["States.QueryEvaluationError"] }],
      }),
    };
    expect(await trial.run(machineOf(states))).toMatchObject({ status: "SUCCEEDED", output: "second" });
    expect(trial.calls).toHaveLength(2);
  });
});

describe("Catch", () => {
  const after = { Type: "Pass", Output: "{% [$states.input, $exists($e) ? $e : null] %}", End: true };

  test("without Output the error output is the next input", async () => {
    const states = { A: task({ Catch: [{ ErrorEquals: ["E"], Next: "B" }] }), B: { Type: "Pass", End: true } };
    const { output } = await failing("E").run(machineOf(states), { kept: true });
    expect(output).toEqual({ Error: "E", Cause: JSON.stringify({ errorMessage: "on purpose", errorType: "E", trace: [] }) });
  });

  test("its Output and Assign read the error and the input, not those of the state", async () => {
    const catcher = { ErrorEquals: ["E"], Next: "B", Assign: { e: "{% $states.errorOutput.Error %}" }, Output: "{% $states.input.kept %}" };
    const states = { A: task({ Assign: { e: "of the state" }, Catch: [catcher] }), B: after };
    expect(await failing("E").run(machineOf(states), { kept: true })).toMatchObject({ output: [true, "E"] });
  });

  test("comes after the retries are used up, in order", async () => {
    const trial = failing("E", "E", "F");
    const states = {
      A: task({
        Retry: [{ ErrorEquals: ["E"] }],
        Catch: [
          { ErrorEquals: ["E"], Next: "B", Output: "E" },
          { ErrorEquals: ["States.TaskFailed"], Next: "B", Output: "failed" },
          { ErrorEquals: ["States.ALL"], Next: "B", Output: "all" },
        ],
      }),
      B: after,
    };
    expect(await trial.run(machineOf(states))).toMatchObject({ output: ["failed", null] });
  });

  test("an error in the catcher's own Output is not caught again", async () => {
    const states = { A: task({ Catch: [{ ErrorEquals: ["States.ALL"], Next: "B", Output: "{% $nothing %}" }] }), B: after };
    expect(await failing("E").run(machineOf(states))).toMatchObject({ status: "FAILED", error: "States.QueryEvaluationError" });
  });
});

test.each([
  [["E"], "E", true],
  [["E"], "e", false],
  [["States.ALL"], "E", true],
  [["States.ALL"], "States.Timeout", true],
  [["States.ALL"], "States.DataLimitExceeded", false],
  [["States.DataLimitExceeded"], "States.DataLimitExceeded", true],
  [["States.ALL"], "States.Runtime", false],
  [["States.Runtime"], "States.Runtime", false],
  [["States.TaskFailed"], "E", true],
  [["States.TaskFailed"], "States.Permissions", true],
  [["States.TaskFailed"], "States.Timeout", false],
  [["States.TaskFailed"], "States.DataLimitExceeded", false],
  [["States.Timeout"], "States.HeartbeatTimeout", true],
  [["States.HeartbeatTimeout"], "States.Timeout", false],
])("%j takes %s: %s", (names, error, expected) => {
  expect(matches(names, error)).toBe(expected);
});

describe("limits", () => {
  const big = "x".repeat(262_144);
  const all = [{ ErrorEquals: ["States.ALL"], Next: "B" }];
  const B = { Type: "Pass", Output: "caught", End: true };

  test("a result above 256 KB is States.DataLimitExceeded, which States.ALL does not catch", async () => {
    const states = { A: task({ Catch: all }), B };
    expect(await openTrial({ f: () => big }).run(machineOf(states))).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded" });
    const named = { A: task({ Catch: [{ ErrorEquals: ["States.DataLimitExceeded"], Next: "B" }] }), B };
    expect(await openTrial({ f: () => big }).run(machineOf(named))).toMatchObject({ output: "caught" });
  });

  test("so are outputs, arguments and variables above it; bytes count, not characters", async () => {
    const double = "{% $join([$states.input, $states.input]) %}";
    for (const state of [
      { Type: "Pass", Output: double, End: true },
      { Type: "Pass", Assign: { x: double }, End: true },
      task({ Arguments: { FunctionName: "f", Payload: double } }),
    ]) {
      expect(await openTrial({ f: () => 1 }).run(machineOf({ A: state }), "é".repeat(70_000))).toMatchObject({
        error: "States.DataLimitExceeded",
      });
      expect(await openTrial({ f: () => 1 }).run(machineOf({ A: state }), "e".repeat(70_000))).toMatchObject({ status: "SUCCEEDED" });
    }
  });

  test("25,000 events end the execution, and nothing catches that", async () => {
    const states = {
      A: { Type: "Pass", Assign: { n: 0 }, Next: "B" },
      B: { Type: "Pass", Assign: { n: "{% $n + 1 %}" }, Next: "C" },
      C: { Type: "Choice", Choices: [{ Condition: "{% $n < 100000 %}", Next: "B" }], Default: "D" },
      D: { Type: "Succeed" },
    };
    const trial = openTrial();
    const inside = {
      Type: "Parallel",
      Branches: [machineOf(states)],
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "After" }],
      Next: "After",
    };
    const ended = await trial.run(machineOf({ Fork: inside, After: { Type: "Pass", End: true } }));
    expect(ended).toMatchObject({ status: "FAILED", error: "States.Runtime", cause: expect.stringContaining("25000") });
    const last = await trial.ask("GetExecutionHistory", { executionArn: ended.arn, reverseOrder: true, maxResults: 1 });
    expect(last.events).toMatchObject([{ id: 25_000, type: "ExecutionFailed" }]);
    expect(await trial.refused("RedriveExecution", { executionArn: ended.arn })).toMatchObject({ code: "ExecutionNotRedrivable" });
  });
});
