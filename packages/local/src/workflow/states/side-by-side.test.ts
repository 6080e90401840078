/** How many run at the same time, and that what ran inside a state is gone once the state has ended. */
import { expect, test } from "vitest";
import { LambdaError } from "../failure.ts";
import { machineOf, openTrial } from "../trial.ts";

const waits = (seconds: unknown, more: object = { End: true }) => ({ Type: "Wait", Seconds: seconds, ...more });
const spread = { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" } };
const each = (items: unknown, states: object, more: object = {}) => ({
  Type: "Map",
  Items: items,
  ItemProcessor: machineOf(states),
  End: true,
  ...more,
});
const token = {
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
  Arguments: { FunctionName: "f", Payload: "{% $states.context.Task.Token %}" },
  TimeoutSeconds: 1000,
  End: true,
};
/** Seconds from the start until nothing was left to happen. */
async function length(states: object, functions = {}): Promise<[number, unknown]> {
  const trial = openTrial(functions);
  const { status, error } = await trial.run(machineOf(states));
  return [(Date.parse(trial.clock.now) - Date.parse("2026-03-02T09:00:00Z")) / 1000, error ?? status];
}

test("the next item begins when one has ended, not when all have", async () => {
  const map = (more: object) => each([100, 10, 10, 70], { W: waits("{% $states.input %}") }, { MaxConcurrency: 2, ...more });
  expect(await length({ M: map({}) })).toEqual([100, "SUCCEEDED"]);
  expect(await length({ M: map({ ItemProcessor: { ...spread, ...machineOf({ W: waits("{% $states.input %}") }) } }) })).toEqual([
    100,
    "SUCCEEDED",
  ]);
});

test("no limit is 0 or none: forty items at a time, and of a distributed Map all of them", async () => {
  const items = Array.from({ length: 41 }, () => 10);
  const states = { W: waits(10) };
  for (const limit of [{}, { MaxConcurrency: 0 }]) {
    expect(await length({ M: each(items, states, limit) })).toEqual([20, "SUCCEEDED"]);
    expect(await length({ M: each(items, states, { ...limit, ItemProcessor: { ...spread, ...machineOf(states) } }) })).toEqual([
      10,
      "SUCCEEDED",
    ]);
  }
});

const failsAfter = (seconds: number) => machineOf({ F: waits(seconds, { Next: "Off" }), Off: { Type: "Fail", Error: "Off" } });
const caught = { Catch: [{ ErrorEquals: ["Off"], Next: "After" }], End: true };
const after = each([1], { T: token });

test("time that ran inside a state which failed does not ring in what comes after it, in the same place", async () => {
  const fork = { Type: "Parallel", Branches: [machineOf({ Long: waits(100) }), failsAfter(10)], ...caught };
  expect(await length({ Fork: fork, After: after }, { f: () => null })).toEqual([1010, "States.Timeout"]);
});

test("nor does what ran inside a branch of it", async () => {
  const inner = { Type: "Parallel", Branches: [machineOf({ Long: waits(100) }), machineOf({ Longer: waits(200) })], End: true };
  const fork = { Type: "Parallel", Branches: [machineOf({ Inner: inner }), failsAfter(10)], ...caught };
  const nested = each([1], { Again: { Type: "Parallel", Branches: [machineOf({ T: token })], End: true } });
  expect(await length({ Fork: fork, After: nested }, { f: () => null })).toEqual([1010, "States.Timeout"]);
});

test("an execution that has ended waits for nothing", async () => {
  const boom = () => {
    throw new LambdaError("Boom", "");
  };
  const call = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Arguments: { FunctionName: "boom" }, End: true };
  const trial = openTrial({ boom });
  const fork = { Type: "Parallel", Branches: [machineOf({ Long: waits(1000) }), machineOf({ B: call })], End: true };
  const execution = await trial.start(await trial.machine({ ...machineOf({ Fork: fork }), TimeoutSeconds: 5000 }));
  await trial.engine.settled();
  expect((await trial.describe(execution)).status).toBe("FAILED");
  expect(trial.engine.nextTimer()).toBeUndefined();
});
