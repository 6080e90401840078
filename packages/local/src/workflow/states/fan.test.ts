import { describe, expect, test } from "vitest";
import { LambdaError } from "../failure.ts";
import { type Event, machineOf, openTrial, taskOf, type Trial } from "../trial.ts";

const pass = { Type: "Pass", End: true };
const each = (states: object, more: object = {}) => ({
  Type: "Map",
  ItemProcessor: { ProcessorConfig: { Mode: "INLINE" }, ...machineOf(states) },
  End: true,
  ...more,
});
const boom = () => {
  throw new LambdaError("Boom", "");
};
const named = (events: Event[], type: string) => events.filter((event) => event.type === type);

/** A function that takes a while; tells how many ran at the same time. */
function slow(): { trial: Trial; most: () => number } {
  let running = 0;
  let most = 0;
  const f = async (input: unknown) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running -= 1;
    return input;
  };
  return { trial: openTrial({ f }), most: () => most };
}

describe("Parallel", () => {
  test("branches get the input or Arguments, and give a list in their order", async () => {
    const branches = [
      machineOf({ A: { Type: "Wait", Seconds: 60, Output: "{% 'late ' & $states.input %}", End: true } }),
      machineOf({ B: pass }),
    ];
    const fork = { Type: "Parallel", Branches: branches, End: true };
    expect(await openTrial().run(machineOf({ Fork: fork }), "in")).toMatchObject({ output: ["late in", "in"] });
    const given = { ...fork, Arguments: "{% $states.input & '!' %}", Output: "{% {'all': $states.result} %}" };
    expect(await openTrial().run(machineOf({ Fork: given }), "in")).toMatchObject({ output: { all: ["late in!", "in!"] } });
  });

  test("the first error ends all branches, and Catch gets it", async () => {
    const trial = openTrial({ boom, f: () => 1 });
    const branches = [machineOf({ A: { Type: "Wait", Seconds: 60, Next: "A2" }, A2: taskOf("f") }), machineOf({ B: taskOf("boom") })];
    const fork = { Type: "Parallel", Branches: branches, Catch: [{ ErrorEquals: ["Boom"], Next: "After" }], End: true };
    expect(await trial.run(machineOf({ Fork: fork, After: { Type: "Wait", Seconds: 600, End: true } }))).toMatchObject({
      output: { Error: "Boom" },
    });
    expect(trial.calls.map(({ name }) => name)).toEqual(["boom"]);
    expect(trial.clock.now).toBe("2026-03-02T09:10:00.000Z");
  });

  test("Retry runs all branches again", async () => {
    let left = 1;
    const trial = openTrial({ f: () => "f", flaky: () => (left-- > 0 ? boom() : "flaky") });
    const fork = {
      Type: "Parallel",
      Branches: [machineOf({ A: taskOf("f") }), machineOf({ B: taskOf("flaky") })],
      Retry: [{ ErrorEquals: ["Boom"] }],
      End: true,
    };
    expect(await trial.run(machineOf({ Fork: fork }))).toMatchObject({ output: ["f", "flaky"] });
    expect(trial.calls.map(({ name }) => name)).toEqual(["f", "flaky", "f", "flaky"]);
  });
});

describe("Map", () => {
  test("ItemSelector reads the item, its index, the input and variables; results are in order", async () => {
    const selector = {
      i: "{% $states.context.Map.Item.Index %}",
      v: "{% $states.context.Map.Item.Value %}",
      w: "{% $week %}",
      in: "{% $states.input.x %}",
    };
    const inner = {
      Item: {
        Type: "Wait",
        Seconds: "{% 10 - $states.input.v %}",
        Output: "{% $merge([$states.input, {'index': $states.context.Map.Item.Index}]) %}",
        End: true,
      },
    };
    const states = {
      Set: { Type: "Pass", Assign: { week: 7 }, Next: "Each" },
      Each: each(inner, { Items: "{% $states.input.list %}", ItemSelector: selector }),
    };
    expect(await openTrial().run(machineOf(states), { list: [1, 5], x: "x" })).toMatchObject({
      output: [
        { i: 0, v: 1, w: 7, in: "x", index: 0 },
        { i: 1, v: 5, w: 7, in: "x", index: 1 },
      ],
    });
  });

  test("Items is the input when there is none, may be a list with JSONata, and must be a list", async () => {
    const run = (more: object, input: unknown) => openTrial().run(machineOf({ Each: each({ Item: pass }, more) }), input);
    expect(await run({}, [1, 2])).toMatchObject({ output: [1, 2] });
    expect(await run({}, [])).toMatchObject({ output: [] });
    expect(await run({ Items: [1, "{% $states.input.n %}"] }, { n: 9 })).toMatchObject({ output: [1, 9] });
    expect(await run({ Items: "{% $states.input.list %}" }, { list: [{ one: 1 }] })).toMatchObject({ output: [{ one: 1 }] });
    expect(await run({ Items: "{% $states.input.list %}" }, { list: [] })).toMatchObject({ output: [] });
    expect(await run({}, { no: "list" })).toMatchObject({ status: "FAILED", error: "States.QueryEvaluationError" });
  });

  test("items start in order, at most MaxConcurrency at a time, and eight tasks at most anyway", async () => {
    for (const [more, expected] of [
      [{ MaxConcurrency: 1 }, 1],
      [{ MaxConcurrency: "{% 3 %}" }, 3],
      [{}, 8],
    ] as const) {
      const { trial, most } = slow();
      const list = Array.from({ length: 20 }, (_, i) => i);
      expect(await trial.run(machineOf({ Each: each({ Item: taskOf("f") }, more) }), list)).toMatchObject({ output: list });
      expect(trial.calls.map(({ payload }) => payload)).toEqual(list);
      expect(most()).toBe(expected);
    }
  });

  test("waits of items pass side by side, forty at a time as on AWS", async () => {
    const trial = openTrial();
    await trial.run(
      machineOf({ Each: each({ Item: { Type: "Wait", Seconds: 60, End: true } }) }),
      Array.from({ length: 100 }, (_, i) => i),
    );
    expect(trial.clock.now).toBe("2026-03-02T09:03:00.000Z");
  });

  test("Maps inside Maps keep their items apart", async () => {
    const cell = { Cell: { ...pass, Output: "{% $states.input * $factor + $states.context.Map.Item.Index %}" } };
    const inner = {
      Row: { Type: "Pass", Assign: { factor: "{% 10 * ($states.context.Map.Item.Index + 1) %}" }, Next: "Cells" },
      Cells: each(cell),
    };
    const lists = [[1, 2], [3]];
    expect(await openTrial().run(machineOf({ Rows: each(inner) }), lists)).toMatchObject({ output: [[10, 21], [60]] });
  });

  test("an item that fails fails the Map with its error; Retry starts every item anew", async () => {
    let left = 1;
    const trial = openTrial({ f: (n: number) => (n === 2 && left-- > 0 ? boom() : n) });
    const states = { Each: each({ Item: taskOf("f") }, { Retry: [{ ErrorEquals: ["Boom"] }], MaxConcurrency: 1 }) };
    const ended = await trial.run(machineOf(states), [1, 2, 3]);
    expect(ended).toMatchObject({ output: [1, 2, 3] });
    expect(trial.calls.map(({ payload }) => payload)).toEqual([1, 2, 1, 2, 3]);
    const events = await trial.events(ended.arn);
    expect(named(events, "MapIterationFailed")).toMatchObject([{ mapIterationFailedEventDetails: { name: "Each", index: 1 } }]);
    expect(named(events, "MapStateStarted")).toHaveLength(2);
  });

  test("an item with one task costs seven events of the history", async () => {
    const trial = openTrial({ f: () => 1 });
    const count = async (items: number[]) => {
      const execution = await trial.start(await trial.machine(machineOf({ Each: each({ Item: taskOf("f") }) })), items);
      await trial.play();
      return (await trial.events(execution)).length;
    };
    expect((await count([1, 2, 3])) - (await count([1]))).toBe(14);
  });
});

describe("distributed Map", () => {
  const distributed = (states: object, more: object = {}) =>
    each(states, {
      ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, ...machineOf(states) },
      Label: "Members",
      ...more,
    });

  test("each item is an execution of its own, with its own history", async () => {
    const trial = openTrial({ f: (n: number) => n * 2 });
    const ended = await trial.run(machineOf({ Each: distributed({ Item: taskOf("f") }) }), [1, 2, 3]);
    expect(ended).toMatchObject({ output: [2, 4, 6] });
    const events = await trial.events(ended.arn);
    expect(events.map(({ type }) => type)).toEqual([
      "ExecutionStarted",
      "MapStateEntered",
      "MapStateStarted",
      "MapRunStarted",
      "MapRunSucceeded",
      "MapStateExited",
      "ExecutionSucceeded",
    ]);
    const { mapRunArn } = (events[3] as unknown as { mapRunStartedEventDetails: { mapRunArn: string } }).mapRunStartedEventDetails;
    expect(mapRunArn).toMatch(/:mapRun:trial\/Members:[0-9a-f-]{36}$/);
    const { executions } = await trial.ask("ListExecutions", { mapRunArn });
    expect(executions).toMatchObject([{ status: "SUCCEEDED" }, { status: "SUCCEEDED" }, { status: "SUCCEEDED" }]);
    const [first] = executions as { executionArn: string }[];
    expect(first?.executionArn).toMatch(/:execution:trial\/Members:[0-9a-f-]{36}$/);
    expect((await trial.events(first?.executionArn ?? "")).map(({ type }) => type)).toContain("TaskSucceeded");
    expect(trial.engine.transitions().executions).toBe(4);
  });

  test("items cannot read the variables around them, but ItemSelector can", async () => {
    const set = { Type: "Pass", Assign: { week: 7 }, Next: "Each" };
    const item = { Item: { ...pass, Output: "{% [$states.input, $exists($week)] %}" } };
    const states = { Set: set, Each: distributed(item, { ItemSelector: "{% $week %}", Items: ["{% 1 %}"] }) };
    expect(await openTrial().run(machineOf(states))).toMatchObject({ output: [[7, false]] });
  });

  const list = Array.from({ length: 10 }, (_, i) => i);
  const withFailures = (more: object, failures: number) =>
    openTrial({ f: (n: number) => (n < failures ? boom() : n) }).run(machineOf({ Each: distributed({ Item: taskOf("f") }, more) }), list);

  test.each([
    [{ ToleratedFailureCount: 2 }],
    [{ ToleratedFailurePercentage: 20 }],
    [{ ToleratedFailurePercentage: "{% 20 %}" }],
    [{ ToleratedFailurePercentage: 100, ToleratedFailureCount: 2 }],
  ])("%j tolerates two of ten", async (more) => {
    const { status, output } = await withFailures(more, 2);
    expect(status).toBe("SUCCEEDED");
    const failed = { Status: "FAILED", Error: "Boom" };
    expect(output).toMatchObject([failed, failed, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await withFailures(more, 3)).toMatchObject({ status: "FAILED", error: "States.ExceedToleratedFailureThreshold" });
  });

  test("tolerates nothing when nothing is said", async () => {
    expect(await withFailures({}, 1)).toMatchObject({ status: "FAILED", error: "States.ExceedToleratedFailureThreshold" });
  });

  test("when too many fail the others are stopped, and Catch goes on", async () => {
    const trial = openTrial({ f: (n: number) => (n === 0 ? boom() : n) });
    const item = { Item: taskOf("f", { Next: "Sleep", End: undefined }), Sleep: { Type: "Wait", Seconds: 86_400, End: true } };
    const caught = [{ ErrorEquals: ["States.ExceedToleratedFailureThreshold"], Next: "After" }];
    const states = { Each: distributed(item, { Catch: caught }), After: { ...pass, Output: "went on" } };
    const ended = await trial.run(machineOf(states), [0, 1, 2]);
    expect(ended).toMatchObject({ output: "went on" });
    expect(trial.clock.now).toBe("2026-03-02T09:00:00.000Z");
    const run = named(await trial.events(ended.arn), "MapRunStarted")[0] as unknown as { mapRunStartedEventDetails: { mapRunArn: string } };
    const { executions } = await trial.ask("ListExecutions", run.mapRunStartedEventDetails);
    expect((executions as { status: string }[]).map(({ status }) => status)).toEqual(["FAILED", "ABORTED", "ABORTED"]);
  });
});

describe("variables", () => {
  test("a branch reads those around it, keeps its own, and they are gone after it", async () => {
    const branch = (name: string) =>
      machineOf({
        [`${name}1`]: { Type: "Pass", Assign: { own: name }, Next: `${name}2` },
        [`${name}2`]: { ...pass, Output: "{% $outer & $own %}" },
      });
    const fork = {
      Type: "Parallel",
      Branches: [branch("A"), branch("B")],
      Assign: { joined: "{% $join($states.result, '-') %}" },
      Next: "End",
    };
    const states = {
      Set: { Type: "Pass", Assign: { outer: "o" }, Next: "Fork" },
      Fork: fork,
      End: { ...pass, Output: "{% [$joined, $exists($own)] %}" },
    };
    expect(await openTrial().run(machineOf(states))).toMatchObject({ output: ["oA-oB", false] });
  });

  test("Catch of a Map assigns in the scope of the Map", async () => {
    const trial = openTrial({ boom });
    const catcher = { ErrorEquals: ["States.ALL"], Next: "End", Assign: { error: "{% $states.errorOutput.Error %}" } };
    const states = { Each: each({ Item: taskOf("boom") }, { Catch: [catcher] }), End: { ...pass, Output: "{% $error %}" } };
    expect(await trial.run(machineOf(states), [1])).toMatchObject({ output: "Boom" });
  });
});
