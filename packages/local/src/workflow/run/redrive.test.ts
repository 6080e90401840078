import { expect, test } from "vitest";
import { LambdaError } from "../failure.ts";
import { machineOf, openTrial, taskOf, type Trial } from "../trial.ts";

const call = (more: object = {}) => taskOf("f", more);

/** A function that fails for every input in `broken`. */
function breakable(broken: Set<unknown>): Trial {
  return openTrial({
    f: (input: unknown) => {
      if (broken.has(input)) throw new LambdaError("Broken", "");
      return input;
    },
  });
}

const inputs = (trial: Trial) => trial.calls.map(({ payload }) => payload);

async function redriven(trial: Trial, execution: string) {
  await trial.ask("RedriveExecution", { executionArn: execution });
  await trial.play();
  return trial.describe(execution);
}

test("goes on from the failed state, with the variables and input it had and new retries", async () => {
  const broken = new Set<unknown>(["go"]);
  const trial = breakable(broken);
  const states = {
    Set: { Type: "Pass", Assign: { kept: "variable" }, Next: "Call" },
    Call: call({
      Retry: [{ ErrorEquals: ["Broken"], MaxAttempts: 1 }],
      Output: "{% [$states.result.Payload, $kept, $states.context.Execution.RedriveCount] %}",
    }),
  };
  const failed = await trial.run(machineOf(states), "go");
  expect(failed).toMatchObject({ status: "FAILED", error: "Broken" });
  expect(await redriven(trial, failed.arn)).toMatchObject({ status: "FAILED", error: "Broken" });
  broken.clear();
  expect(await redriven(trial, failed.arn)).toMatchObject({ status: "SUCCEEDED", output: ["go", "variable", 2], error: undefined });
  expect(inputs(trial)).toHaveLength(5);
  const types = (await trial.events(failed.arn)).map(({ type }) => type);
  expect(types.filter((type) => type === "ExecutionRedriven")).toHaveLength(2);
  expect(types.filter((type) => type === "PassStateEntered")).toHaveLength(1);
});

test.each(["INLINE", "DISTRIBUTED"])("items of a Map that succeeded are not run again (%s)", async (mode) => {
  const broken = new Set<unknown>([2, 3]);
  const trial = breakable(broken);
  const config = mode === "INLINE" ? { Mode: mode } : { Mode: mode, ExecutionType: "STANDARD" };
  const each = { Type: "Map", MaxConcurrency: 1, ItemProcessor: { ProcessorConfig: config, ...machineOf({ Item: call() }) }, End: true };
  const failed = await trial.run(machineOf({ Each: each }), [1, 2, 3, 4]);
  expect(failed).toMatchObject({ status: "FAILED" });
  expect(inputs(trial)).toEqual([1, 2]);
  broken.delete(2);
  expect(await redriven(trial, failed.arn)).toMatchObject({ status: "FAILED" });
  broken.clear();
  expect(await redriven(trial, failed.arn)).toMatchObject({ status: "SUCCEEDED", output: [1, 2, 3, 4] });
  expect(inputs(trial)).toEqual([1, 2, 2, 3, 3, 4]);
});

test("branches that succeeded keep their results, also inside other branches", async () => {
  const broken = new Set<unknown>(["b"]);
  const trial = breakable(broken);
  const branch = (name: string) => machineOf({ [name]: call({ Arguments: { FunctionName: "f", Payload: name } }) });
  const inner = machineOf({ Inner: { Type: "Parallel", Branches: [branch("a"), branch("b")], End: true } });
  const failed = await trial.run(machineOf({ Outer: { Type: "Parallel", Branches: [inner, branch("c")], End: true } }));
  expect(failed).toMatchObject({ status: "FAILED", error: "Broken" });
  const before = inputs(trial).length;
  broken.clear();
  expect(await redriven(trial, failed.arn)).toMatchObject({ status: "SUCCEEDED", output: [["a", "b"], "c"] });
  expect(inputs(trial).slice(before)).toEqual(["b"]);
});

test("a stopped or timed out execution goes on, with its time limit anew", async () => {
  const trial = openTrial();
  const machine = { ...machineOf({ Wait: { Type: "Wait", Seconds: 50, End: true } }), TimeoutSeconds: 60 };
  const execution = await trial.start(await trial.machine(machine));
  await trial.engine.settled();
  await trial.ask("StopExecution", { executionArn: execution });
  expect(trial.engine.nextTimer()).toBeUndefined();
  trial.clock.now = "2026-03-10T00:00:00.000Z";
  expect(await redriven(trial, execution)).toMatchObject({ status: "SUCCEEDED" });
  expect(trial.clock.now).toBe("2026-03-10T00:00:50.000Z");
});

test("not while it runs, not when it succeeded, not after 14 days, not an item of a Map", async () => {
  const trial = breakable(new Set(["x"]));
  const code = async (executionArn: unknown) => (await trial.refused("RedriveExecution", { executionArn })).code;
  const machine = await trial.machine(machineOf({ Wait: { Type: "Wait", Seconds: 5, Next: "Call" }, Call: call() }));
  const [good, bad] = [await trial.start(machine, "y"), await trial.start(machine, "x")];
  expect(await code(good)).toBe("ExecutionNotRedrivable");
  await trial.play();
  expect(await code(good)).toBe("ExecutionNotRedrivable");
  const config = { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" };
  const each = { Type: "Map", Label: "M", ItemProcessor: { ProcessorConfig: config, ...machineOf({ Item: call() }) }, End: true };
  const map = await trial.start(await trial.machine(machineOf({ Each: each }), "map"), ["x"]);
  await trial.play();
  const started = (await trial.events(map)).find(({ type }) => type === "MapRunStarted") as unknown as {
    mapRunStartedEventDetails: object;
  };
  const { executions } = await trial.ask("ListExecutions", started.mapRunStartedEventDetails);
  expect(await code((executions as { executionArn: string }[])[0]?.executionArn)).toBe("ExecutionNotRedrivable");
  trial.clock.now = "2026-03-17T00:00:00.000Z";
  expect(await code(bad)).toBe("ExecutionNotRedrivable");
  trial.clock.now = "2026-03-15T00:00:00.000Z";
  expect(await redriven(trial, bad)).toMatchObject({ status: "FAILED", error: "Broken" });
});
