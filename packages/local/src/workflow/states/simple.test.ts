import { describe, expect, test } from "vitest";
import { machineOf, openTrial } from "../trial.ts";

const end = { Type: "Pass", End: true };
const run = (states: object, input?: unknown) => openTrial().run(machineOf(states), input);

describe("Pass", () => {
  test("hands its input on, or its Output", async () => {
    expect(await run({ A: end }, { a: 1 })).toMatchObject({ status: "SUCCEEDED", output: { a: 1 } });
    expect(await run({ A: { ...end, Output: { b: "{% $states.input.a %}", c: [null] } } }, { a: 1 })).toMatchObject({
      output: { b: 1, c: [null] },
    });
    expect(await run({ A: { ...end, Output: null } }, { a: 1 })).toMatchObject({ output: null });
  });

  test("Assign and Output are evaluated with the variables as they were", async () => {
    const states = {
      A: { Type: "Pass", Assign: { x: 3, a: 6 }, Next: "B" },
      B: { Type: "Pass", Assign: { x: "{% $a %}", nextX: "{% $x %}" }, Output: "{% $x %}", Next: "C" },
      C: { ...end, Output: { x: "{% $x %}", nextX: "{% $nextX %}", was: "{% $states.input %}" } },
    };
    expect(await run(states)).toMatchObject({ output: { x: 6, nextX: 3, was: 3 } });
  });

  test("an expression that gives nothing fails the execution", async () => {
    const failed = await run({ A: { ...end, Output: { b: "{% $states.input.a %}" } } });
    expect(failed).toMatchObject({ status: "FAILED", error: "States.QueryEvaluationError" });
    expect(failed.cause).toContain("'/States/A/Output/b' returned nothing (undefined)");
  });
});

describe("Choice", () => {
  const rule = (condition: unknown, next: string, more: object = {}) => ({ Condition: condition, Next: next, ...more });
  const B = { ...end, Output: "{% ['B', $states.input] %}" };
  const C = { ...end, Output: "{% ['C', $states.input, $who] %}" };

  test("the first rule that holds counts, with its own Output and Assign", async () => {
    const choices = [
      rule("{% $states.input.n > 5 %}", "B", { Output: "high" }),
      rule("{% $states.input.n > 3 %}", "C", { Assign: { who: "rule" } }),
      rule(true, "B"),
    ];
    const states = { A: { Type: "Choice", Choices: choices, Output: "of the state" }, B, C };
    expect(await run(states, { n: 9 })).toMatchObject({ output: ["B", "high"] });
    expect(await run(states, { n: 4 })).toMatchObject({ output: ["C", { n: 4 }, "rule"] });
    expect(await run(states, { n: 1 })).toMatchObject({ output: ["B", { n: 1 }] });
  });

  test("Default takes the state's own Output and Assign", async () => {
    const states = {
      A: { Type: "Choice", Choices: [rule(false, "B")], Default: "C", Assign: { who: "state" }, Output: "of the state" },
      B,
      C,
    };
    expect(await run(states)).toMatchObject({ output: ["C", "of the state", "state"] });
  });

  test("no rule and no Default is States.NoChoiceMatched; a condition that is no boolean an evaluation error", async () => {
    expect(await run({ A: { Type: "Choice", Choices: [rule(false, "B")] }, B: end })).toMatchObject({ error: "States.NoChoiceMatched" });
    expect(await run({ A: { Type: "Choice", Choices: [rule("{% 1 %}", "B")] }, B: end })).toMatchObject({
      error: "States.QueryEvaluationError",
      cause: expect.stringContaining("/States/A/Choices/0/Condition"),
    });
  });
});

describe("Succeed and Fail", () => {
  test("Succeed ends with its Output", async () => {
    expect(await run({ A: { Type: "Succeed", Output: "{% $states.context.State.Name %}" } })).toMatchObject({
      status: "SUCCEEDED",
      output: "A",
    });
  });

  test("Fail ends with its Error and Cause, JSONata or not", async () => {
    const fail = { Type: "Fail", Error: "Quorum", Cause: "{% 'only ' & $states.input.have %}" };
    expect(await run({ A: fail }, { have: 3 })).toMatchObject({ status: "FAILED", error: "Quorum", cause: "only 3", output: undefined });
    expect(await run({ A: { ...fail, Cause: "{% 5 %}" } })).toMatchObject({ error: "States.QueryEvaluationError" });
  });
});

describe("Wait", () => {
  const wait = (field: object) => ({ StartAt: "A", States: { A: { Type: "Wait", ...field, Output: "{% $now() %}", End: true } } });

  test.each([
    [{ Seconds: 90 }, "2026-03-02T09:01:30.000Z"],
    [{ Seconds: "{% $states.input.days * 86400 %}" }, "2026-03-05T09:00:00.000Z"],
    [{ Timestamp: "2026-04-01T00:00:00Z" }, "2026-04-01T00:00:00.000Z"],
    [{ Timestamp: "{% $states.input.at %}" }, "2026-03-02T10:00:00.000Z"],
    [{ Seconds: 0 }, "2026-03-02T09:00:00.000Z"],
    [{ Timestamp: "2020-01-01T00:00:00Z" }, "2026-03-02T09:00:00.000Z"],
  ])("%j", async (field, moment) => {
    expect(await openTrial().run(wait(field), { days: 3, at: "2026-03-02T11:00:00+01:00" })).toMatchObject({ output: moment });
  });

  test("nothing happens before the time has come", async () => {
    const trial = openTrial();
    const execution = await trial.start(await trial.machine(wait({ Seconds: 60 })));
    await trial.engine.settled();
    expect(trial.engine.nextTimer()).toBe("2026-03-02T09:01:00.000Z");
    trial.clock.now = "2026-03-02T09:00:59.999Z";
    expect(await trial.engine.fireDue()).toBe(0);
    trial.clock.now = "2026-03-02T09:01:00.000Z";
    expect(await trial.engine.fireDue()).toBe(1);
    await trial.engine.settled();
    expect(await trial.describe(execution)).toMatchObject({ status: "SUCCEEDED", output: "2026-03-02T09:01:00.000Z" });
    expect(trial.engine.nextTimer()).toBeUndefined();
  });

  test.each([
    { Seconds: "{% 1.5 %}" },
    { Seconds: "{% -1 %}" },
    { Seconds: "{% '5' %}" },
    { Timestamp: "{% 'soon' %}" },
    { Timestamp: "{% 5 %}" },
    { Timestamp: "{% '2026-04-01' %}" },
    { Timestamp: "{% '2026-04-01T00:00:00' %}" },
  ])("%j is an evaluation error", async (field) => {
    expect(await openTrial().run(wait(field))).toMatchObject({ status: "FAILED", error: "States.QueryEvaluationError" });
  });
});

test("the context tells execution, state and machine", async () => {
  const trial = openTrial();
  const states = { A: { Type: "Wait", Seconds: 5, Next: "B" }, B: { ...end, Output: "{% $states.context %}" } };
  const execution = await trial.start(await trial.machine({ StartAt: "A", States: states }), { a: 1 }, "cohort-7");
  await trial.play();
  expect((await trial.describe(execution)).output).toEqual({
    Execution: {
      Id: execution,
      Name: "cohort-7",
      Input: { a: 1 },
      RoleArn: "arn:aws:iam::000000000000:role/trial",
      StartTime: "2026-03-02T09:00:00.000Z",
      RedriveCount: 0,
    },
    State: { Name: "B", EnteredTime: "2026-03-02T09:00:05.000Z", RetryCount: 0 },
    StateMachine: { Id: "arn:aws:states:us-east-1:000000000000:stateMachine:trial", Name: "trial" },
  });
});
