/** Nothing ends a machine by accident: what fails is tried again, and what keeps failing waits for a person, by the name of its step. */
import { describe, expect, test } from "vitest";
import { allOf, read, type State } from "./fixtures/machines.ts";

const anything = ({ ErrorEquals }: { ErrorEquals: string[] }) => ErrorEquals.includes("States.ALL");
const waits = ({ Resource = "" }: State) => Resource.endsWith(".waitForTaskToken");

test.each(["cohort", "retention", "parcel"])("each task of the %s machine is tried again, whatever it failed of", (what) => {
  const tasks = allOf(read(what)).filter(([, { Type }]) => Type === "Task");
  expect(tasks.length).toBeGreaterThan(2);
  const once = tasks.filter(([, { Retry = [] }]) => !Retry.some((one) => anything(one) && one.MaxAttempts >= 2));
  expect(once.map(([name]) => name)).toEqual([]);
});

describe.each(["cohort", "retention"])("the %s machine", (what) => {
  const machine = read(what);
  /** The alert itself is tried again, for ever. */
  const ofAlert = ["Alert", "Wait in trouble", "Resume"];

  test("tells by the name of its step what keeps failing, and waits", () => {
    const [beginning] = ["Where it stands", "Forget"].filter((name) => name in machine.States);
    const named = (name: string) =>
      name.startsWith("Begin to forget") || what === "retention"
        ? "Retention"
        : name
            .replace(/^Wait in (\w)/u, (_, first: string) => first.toUpperCase())
            .replace(/ letters$/u, "")
            .replace(/^(?:Letters on the way|Hand over)$/u, String(beginning));
    for (const [name, { Type, Catch = [] }] of Object.entries(machine.States)) {
      if (!["Task", "Map", "Parallel"].includes(Type)) continue;
      const [caught] = Catch.filter(anything).map(({ Next, Assign }) => [Next, Assign?.stuck]);
      expect([name, caught]).toEqual([name, ofAlert.includes(name) ? ["Try the alert again", undefined] : ["Alert", named(name)]]);
    }
    expect(machine.States["Resume"]).toMatchObject({ Next: beginning });
    expect(machine.States["Try the alert again"]).toMatchObject({ Type: "Wait", Seconds: 3600, Next: "Alert" });
  });

  test("looks again when a wait's time is over, and does not wait for it anew", () => {
    const waiting = allOf(machine).filter(([, state]) => waits(state));
    expect(waiting.length).toBeGreaterThan(1);
    for (const [name, { TimeoutSeconds, Retry = [], Catch = [] }] of waiting) {
      const next = name === "Wait in trouble" ? "Resume" : name.replace(/^Wait (?:in|to) (\w)/u, (_, first: string) => first.toUpperCase());
      const until = name === "Wait in trouble" ? "86400" : /^\{% \$\w*[tT]urn\.seconds %\}$/u.exec(String(TimeoutSeconds))?.[0];
      expect([name, String(TimeoutSeconds)]).toEqual([name, until]);
      expect(Retry[0]).toEqual({ ErrorEquals: ["States.Timeout"], MaxAttempts: 0 });
      expect([name, Catch[0]]).toEqual([name, { ErrorEquals: ["States.Timeout"], Output: "{% $ref %}", Next: next }]);
    }
  });
});

test("each state of a cohort's machine hands over all that its function asks for, and the moment at which it was entered", () => {
  const asks: Record<string, string[]> = {
    StepFunction: ["ref", "now", "step"],
    PostFunction: ["ref", "now", "deliveries"],
    WaitFunction: ["ref", "now", "name", "token", "until", "forDecision", "signals"],
    RetentionFunction: ["ref", "now", "after"],
    AlertFunction: ["ref", "now", "stuck"],
  };
  const all = allOf(read("cohort"));
  expect(all.flatMap(([name, { Type, MaxConcurrency }]) => (Type === "Map" && MaxConcurrency !== 1 ? [name] : []))).toEqual([]);
  for (const [name, { Arguments }] of all) {
    if (!Arguments) continue;
    const { FunctionName, Payload } = Arguments;
    const asked = asks[FunctionName.slice(2, -1)]?.filter((part) => part in Payload);
    expect([name, asked]).toEqual([name, asks[FunctionName.slice(2, -1)]]);
    expect([name, Payload["now"]]).toEqual([name, "{% $states.context.State.EnteredTime %}"]);
  }
});

test("whoever waits is looked after: a step that may wait does, and grows old without harm", () => {
  const all = allOf(read("cohort"));
  const waiting = all.flatMap(([name]) => (/^Wait in (?!trouble)/u.test(name) ? [name.slice("Wait in ".length)] : []));
  expect(waiting.length).toBeGreaterThan(7);
  for (const step of waiting) {
    const choices = all.find(([name]) => name === `After ${step}`)?.[1].Choices ?? [];
    const said = choices.map(({ Condition }) => /'(\w+)' %\}$/u.exec(Condition)?.[1]);
    // Of the two that wait side by side one is enough.
    expect([step, said.slice(0, 2)]).toEqual([step, step === "gatherings" ? ["wait"] : ["chain", "wait"]]);
    const [, task] = all.find(([name]) => name.toLowerCase() === step) ?? [];
    expect([step, "since" in (task?.Arguments?.Payload ?? {})]).toEqual([step, step !== "gatherings"]);
  }
});

test("what a turn says leads where it says", () => {
  const choices = (what: string) =>
    allOf(read(what)).flatMap(([name, { Choices = [] }]) =>
      Choices.map(({ Condition, Next }) => [name, / = '(\w+)'/u.exec(Condition)?.[1] ?? "", Next] as const),
    );
  const of = (what: string, said: string) => choices(what).flatMap(([from, says, to]) => (says === said ? [`${from}: ${to}`] : []));
  expect(of("cohort", "back")).toEqual(["After quorum: Intake", "After approval: Propose", "After publish: Approval"]);
  expect(new Set(of("cohort", "cancel").map((one) => one.replace(/^.*: /u, "")))).toEqual(new Set(["Begin to forget a cancelled cohort"]));
  expect(of("retention", "again")).toEqual(["After forgetting: Forget"]);
  expect(of("retention", "chain")).toEqual(["After forgetting: Hand over"]);
  const waiting = [...choices("cohort"), ...choices("retention")].filter(([, says]) => says === "wait");
  for (const [from, , to] of waiting) expect(to).toBe(from === "After forgetting" ? "Wait to forget" : from.replace("After", "Wait in"));
});

test("a file that keeps failing is given up, and whoever asked is told", () => {
  const { States } = read("parcel");
  expect(States["Prepare"]).toMatchObject({ Catch: [{ ErrorEquals: ["States.ALL"], Next: "Give up" }], Next: "Tell" });
  expect(States["Give up"]).toMatchObject({ Next: "Tell" });
});
