/** Each step of a cohort's life is written as the others are: it asks for itself, sends its own letters, and waits for what it was told. */
import { phases } from "@tamkine/core/cohort/phase";
import { expect, test } from "vitest";
import { allOf, read } from "./fixtures/machines.ts";

const { States } = read("cohort");
const all = Object.fromEntries(allOf(read("cohort")));
const entered = "{% $states.context.State.EnteredTime %}";
const steps = Object.keys(all).filter((name) => `${name} letters` in all);

test("there are as many steps as lists of letters", () => {
  expect(Object.keys(all).filter((name) => name.endsWith(" letters"))).toHaveLength(steps.length);
  expect(steps).toHaveLength(11);
});

test.each(steps)("%s", (name) => {
  const key = name.toLowerCase();
  // Two that go on side by side each keep their own.
  const turn = name in States ? "turn" : `${key}Turn`;
  expect(all[name]).toMatchObject({
    Arguments: { Payload: { ref: "{% $ref %}", step: key } },
    Assign: { [turn]: "{% $states.result.Payload %}" },
    Output: "{% $ref %}",
    Next: `${name} letters`,
  });
  expect(all[`${name} letters`]).toMatchObject({
    Items: `{% $${turn}.batches %}`,
    ItemSelector: { ref: "{% $ref %}", deliveries: "{% $states.context.Map.Item.Value.deliveries %}" },
    Output: "{% $ref %}",
    Next: `After ${key}`,
  });
  for (const { Condition } of all[`After ${key}`]?.Choices ?? []) expect(Condition.startsWith(`{% $${turn}.next = '`)).toBe(true);
  const wait = all[`Wait in ${key}`];
  expect(wait === undefined).toBe(["Propose", "Publish"].includes(name));
  if (!wait) return;
  const [until, forDecision, signals] = ["until", "forDecision", "signals"].map((part) => `{% $${turn}.${part} %}`);
  const token = "{% $states.context.Task.Token %}";
  expect(wait.Arguments?.Payload).toEqual({ ref: "{% $ref %}", now: entered, name: key, token, until, forDecision, signals });
  expect(wait).toMatchObject({ Output: "{% $ref %}", Next: name });
});

test("one begun anew goes on in its phase", () => {
  const begun: Record<string, string> = { matching: "Propose", closed: "Begin to forget" };
  const lived = phases.filter((phase) => phase !== "cancelled");
  const state = (phase: string) => begun[phase] ?? phase.replace(/^./u, (first) => first.toUpperCase());
  expect(States["Go to its phase"]).toMatchObject({
    Choices: lived.map((phase) => ({ Condition: `{% $turn.phase = '${phase}' %}`, Next: state(phase) })),
    Default: "Begin to forget a cancelled cohort",
  });
});

test.each(["Closed", "Cancelled"])("none is %s whose people do not begin to be forgotten", (end) => {
  const leads = Object.entries(States).flatMap(([name, { Next, Default, Choices = [] }]) =>
    [Next, Default, ...Choices.map((choice) => choice.Next)].flatMap((next) => (next === end ? [name] : [])),
  );
  const begin = end === "Closed" ? "Begin to forget" : "Begin to forget a cancelled cohort";
  expect(leads).toEqual([begin]);
  expect(States[begin]?.Arguments).toEqual({
    FunctionName: "${RetentionFunction}",
    Payload: { ref: "{% $ref %}", now: entered, after: 0 },
  });
});

test.each(["cohort", "retention"])("trouble of the %s machine is told, waited with for a day, and cleared", (what) => {
  const { States } = read(what);
  expect(States["Alert"]).toMatchObject({
    Arguments: { Payload: { stuck: "{% $stuck %}" } },
    Assign: { turn: "{% $states.result.Payload %}" },
  });
  expect(States["Wait in trouble"]?.Arguments?.Payload).toMatchObject({
    name: "trouble",
    token: "{% $states.context.Task.Token %}",
    until: "{% $fromMillis($toMillis($states.context.State.EnteredTime) + 86400000) %}",
    forDecision: true,
    signals: "{% $turn.signals %}",
  });
  expect(States["Resume"]?.Arguments).toMatchObject({ FunctionName: "${AlertFunction}", Payload: { stuck: null } });
});
