import { expect, test } from "vitest";
import { createExpressions } from "../expression/expressions.ts";
import { InvalidDefinition, load } from "./load.ts";
import { machineOf } from "../trial.ts";

const expressions = createExpressions({ now: () => "2026-03-02T09:00:00Z", random: () => 0.5 });

function problems(definition: unknown): string[] {
  try {
    load(typeof definition === "string" ? definition : JSON.stringify(definition), expressions);
  } catch (error) {
    if (error instanceof InvalidDefinition) return error.problems;
    throw error;
  }
  return [];
}

const machine = (states: object, startAt = Object.keys(states)[0]) => ({ QueryLanguage: "JSONata", StartAt: startAt, States: states });
const pass = { Type: "Pass", End: true };
const invoke = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Arguments: { FunctionName: "f" }, End: true };
const processor = (states: object, mode: object = { Mode: "INLINE" }) => ({ ProcessorConfig: mode, ...machineOf(states) });

test("a sound machine has no problems", () => {
  const states = {
    Choose: { Type: "Choice", Choices: [{ Condition: "{% $states.input.many %}", Next: "Each" }], Default: "Both" },
    Each: {
      Type: "Map",
      ItemProcessor: processor({ Item: invoke }),
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "Sorry" }],
      Next: "Pause",
    },
    Both: { Type: "Parallel", Branches: [machineOf({ Left: pass }), machineOf({ Right: invoke })], Next: "Pause" },
    Pause: { Type: "Wait", Timestamp: "2026-04-01T00:00:00Z", Next: "Done" },
    Done: { Type: "Succeed", Output: "{% $states.input %}" },
    Sorry: { Type: "Fail", Error: "Sorry", Cause: "{% 'for ' & $states.input.name %}" },
  };
  expect(problems({ ...machine(states), Comment: "", TimeoutSeconds: 60, Version: "1.0" })).toEqual([]);
});

/** What must be refused, with the end of the one problem that is told. */
const refused: [string, unknown, string][] = [
  ["text that is not JSON", "{", "at /"],
  ["a list", "[]", "at /"],
  ["JSONPath by default", { StartAt: "A", States: { A: pass } }, "at /States/A/QueryLanguage"],
  ["JSONPath of a state", machine({ A: { ...pass, QueryLanguage: "JSONPath" } }), "at /States/A/QueryLanguage"],
  ["no states", { QueryLanguage: "JSONata", StartAt: "A", States: {} }, "at /States"],
  ["an unknown field of the machine", { ...machine({ A: pass }), Timeout: 3 }, "at /Timeout"],
  ["another version", { ...machine({ A: pass }), Version: "2.0" }, "at /Version"],
  ["a time limit of 0", { ...machine({ A: pass }), TimeoutSeconds: 0 }, "at /TimeoutSeconds"],
  ["a start that is not there", { ...machine({ A: pass }), StartAt: 5 }, "at /StartAt"],
  ["an unknown type", machine({ A: { Type: "Sleep", End: true } }), "at /States/A/Type"],
  ["a JSONPath field", machine({ A: { ...pass, ResultPath: "$.x" } }), "at /States/A/ResultPath"],
  ["an unknown field", machine({ A: { ...pass, Outputs: {} } }), "at /States/A/Outputs"],
  ["a target that is not there", machine({ A: { Type: "Pass", Next: "B" }, C: { ...pass } }, "C"), "at /States/A/Next"],
  ["neither Next nor End", machine({ A: { Type: "Pass" } }), "at /States/A"],
  ["Next and End", machine({ A: { Type: "Pass", Next: "B", End: true }, B: pass }), "at /States/A"],
  ["a state that cannot be reached", machine({ A: pass, B: pass }), 'State "B" cannot be reached at /States/B'],
  ["no end", machine({ A: { Type: "Pass", Next: "A" } }), "No state ends the program at /States"],
  ["a resource that is not run here", machine({ A: { ...invoke, Resource: "arn:aws:states:::sqs:sendMessage" } }), "at /States/A/Resource"],
  ["a Lambda ARN as resource", machine({ A: { ...invoke, Resource: "arn:aws:lambda:x:1:function:f" } }), "at /States/A/Resource"],
  [
    "an argument that is not passed on",
    machine({ A: { ...invoke, Arguments: { FunctionName: "f", Qualifier: "1" } } }),
    "at /States/A/Arguments/Qualifier",
  ],
  ["a missing function", machine({ A: { ...invoke, Arguments: {} } }), "at /States/A/Arguments/FunctionName"],
  ["credentials", machine({ A: { ...invoke, Credentials: {} } }), "at /States/A/Credentials"],
  [
    "a token that is not passed on",
    machine({ A: { ...invoke, Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken" } }),
    "at /States/A/Arguments",
  ],
  [
    "a heartbeat above the time limit",
    machine({ A: { ...invoke, TimeoutSeconds: 5, HeartbeatSeconds: 5 } }),
    "at /States/A/HeartbeatSeconds",
  ],
  ["a time limit that is no number", machine({ A: { ...invoke, TimeoutSeconds: "5" } }), "at /States/A/TimeoutSeconds"],
  ["JSONata that does not compile", machine({ A: { ...pass, Output: { x: ["{% 1 + %}"] } } }), "at /States/A/Output/x/0"],
  ["JSONata that is not closed", machine({ A: { ...pass, Output: "{% 1" } }), "at /States/A/Output"],
  ["$eval", machine({ A: { ...pass, Output: "{% $eval('1') %}" } }), "at /States/A/Output"],
  ["$$", machine({ A: { ...pass, Output: "{% $$.x %}" } }), "at /States/A/Output"],
  ["$states.result where there is none", machine({ A: { ...pass, Output: "{% $states.result %}" } }), "at /States/A/Output"],
  ["$states.errorOutput outside Catch", machine({ A: { ...invoke, Output: "{% $states.errorOutput %}" } }), "at /States/A/Output"],
  ["an unknown member of $states", machine({ A: { ...pass, Output: "{% $states.inputs %}" } }), "at /States/A/Output"],
  ["a variable named states", machine({ A: { ...pass, Assign: { states: 1 } } }), "at /States/A/Assign/states"],
  ["a part of a variable", machine({ A: { ...pass, Assign: { "x.y": 1 } } }), "at /States/A/Assign/x.y"],
  ["Assign as JSONata", machine({ A: { ...pass, Assign: "{% {'x': 1} %}" } }), "at /States/A/Assign"],
  ["Assign of Succeed", machine({ A: { Type: "Succeed", Assign: { x: 1 } } }), "at /States/A/Assign"],
  ["Wait without time", machine({ A: { Type: "Wait", End: true } }), "at /States/A"],
  ["Wait with two times", machine({ A: { Type: "Wait", Seconds: 1, Timestamp: "2026-01-01T00:00:00Z", End: true } }), "at /States/A"],
  ["a moment without its zone", machine({ A: { Type: "Wait", Timestamp: "2026-04-01T00:00:00", End: true } }), "at /States/A/Timestamp"],
  ["a day in place of a moment", machine({ A: { Type: "Wait", Timestamp: "2026-04-01", End: true } }), "at /States/A/Timestamp"],
  ["a moment that is none", machine({ A: { Type: "Wait", Timestamp: "soon", End: true } }), "at /States/A/Timestamp"],
  ["a negative wait", machine({ A: { Type: "Wait", Seconds: -1, End: true } }), "at /States/A/Seconds"],
  ["no rules", machine({ A: { Type: "Choice", Choices: [], Default: "B" }, B: pass }), "at /States/A/Choices"],
  [
    "a rule in JSONPath",
    machine({ A: { Type: "Choice", Choices: [{ Variable: "$.x", Condition: true, Next: "B" }] }, B: pass }),
    "at /States/A/Choices/0/Variable",
  ],
  [
    "a condition that is a text",
    machine({ A: { Type: "Choice", Choices: [{ Condition: "yes", Next: "B" }] }, B: pass }),
    "at /States/A/Choices/0/Condition",
  ],
  [
    "a rule that leads nowhere",
    machine({ A: { Type: "Choice", Choices: [{ Condition: true, Next: "C" }], Default: "B" }, B: pass }),
    "at /States/A/Choices/0/Next",
  ],
  ["no branches", machine({ A: { Type: "Parallel", Branches: [], End: true } }), "at /States/A/Branches"],
  [
    "a name that stands twice",
    machine({ A: { Type: "Parallel", Branches: [machineOf({ A: pass })], End: true } }),
    "at /States/A/Branches/0/States/A",
  ],
  [
    "a program inside that is not sound",
    machine({ A: { Type: "Parallel", Branches: [machineOf({ B: { Type: "Pass", Next: "C" }, D: pass })], End: true } }),
    "at /States/A/Branches/0/States/B/Next",
  ],
  [
    "an item reader",
    machine({ A: { Type: "Map", ItemReader: {}, ItemProcessor: processor({ B: pass }), End: true } }),
    "at /States/A/ItemReader",
  ],
  [
    "a tolerance of an inline Map",
    machine({ A: { Type: "Map", ToleratedFailureCount: 1, ItemProcessor: processor({ B: pass }), End: true } }),
    "at /States/A/ToleratedFailureCount",
  ],
  [
    "express items",
    machine({ A: { Type: "Map", ItemProcessor: processor({ B: pass }, { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" }), End: true } }),
    "at /States/A/ItemProcessor/ProcessorConfig/ExecutionType",
  ],
  [
    "items that are no list",
    machine({ A: { Type: "Map", Items: "x", ItemProcessor: processor({ B: pass }), End: true } }),
    "at /States/A/Items",
  ],
  [
    "States.ALL with others",
    machine({ A: { ...invoke, Retry: [{ ErrorEquals: ["States.ALL", "X"] }] } }),
    "at /States/A/Retry/0/ErrorEquals",
  ],
  [
    "States.ALL before others",
    machine({ A: { ...invoke, Retry: [{ ErrorEquals: ["States.ALL"] }, { ErrorEquals: ["X"] }] } }),
    "at /States/A/Retry/0/ErrorEquals",
  ],
  ["no error names", machine({ A: { ...invoke, Retry: [{ ErrorEquals: [] }] } }), "at /States/A/Retry/0/ErrorEquals"],
  [
    "a pause of 0",
    machine({ A: { ...invoke, Retry: [{ ErrorEquals: ["X"], IntervalSeconds: 0 }] } }),
    "at /States/A/Retry/0/IntervalSeconds",
  ],
  [
    "a longest pause that is too short",
    machine({ A: { ...invoke, Retry: [{ ErrorEquals: ["X"], IntervalSeconds: 5, MaxDelaySeconds: 5 }] } }),
    "at /States/A/Retry/0/MaxDelaySeconds",
  ],
  [
    "an unknown jitter",
    machine({ A: { ...invoke, Retry: [{ ErrorEquals: ["X"], JitterStrategy: "SOME" }] } }),
    "at /States/A/Retry/0/JitterStrategy",
  ],
  ["a catcher that leads nowhere", machine({ A: { ...invoke, Catch: [{ ErrorEquals: ["X"], Next: "B" }] } }), "at /States/A/Catch/0/Next"],
  [
    "ResultPath of a catcher",
    machine({ A: { ...invoke, Catch: [{ ErrorEquals: ["X"], Next: "B", ResultPath: "$.e" }] }, B: pass }),
    "at /States/A/Catch/0/ResultPath",
  ],
];

test.each(refused)("refuses %s", (_, definition, end) => {
  expect(problems(definition).map((problem) => problem.slice(-end.length))).toContain(end);
});

test("a variable of an outer scope cannot be assigned inside, not even by a catcher", () => {
  const inside = { B: { ...invoke, Assign: { x: 1 }, Catch: [{ ErrorEquals: ["E"], Assign: { y: 2 }, Next: "C" }] }, C: pass };
  const fork = { Type: "Parallel", Branches: [machineOf(inside)], Assign: { x: 0, y: 0 }, End: true };
  expect(
    problems(machine({ A: fork }))
      .sort()
      .reverse(),
  ).toEqual([
    expect.stringContaining("at /States/A/Branches/0/States/B/Catch/0/Assign/y"),
    expect.stringContaining("at /States/A/Branches/0/States/B/Assign/x"),
  ]);
  const items = processor({ B: { ...pass, Assign: { x: 1 } } }, { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" });
  expect(problems(machine({ A: { Type: "Map", ItemProcessor: items, Assign: { x: 0 }, End: true } }))).toEqual([]);
});

test("every problem is told at once", () => {
  const found = problems(machine({ A: { Type: "Pass", Next: "Nowhere", InputPath: "$" }, B: { Type: "Task", End: true } }));
  expect(found.length).toBeGreaterThanOrEqual(4);
});
