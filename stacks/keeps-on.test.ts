/** Nothing ends a machine by accident: what fails is tried again, and what keeps failing waits for a person, by the name of its step. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface State {
  Type: string;
  Resource?: string;
  Seconds?: number;
  TimeoutSeconds?: number | string;
  Retry?: { ErrorEquals: string[]; MaxAttempts: number }[];
  Catch?: { ErrorEquals: string[]; Next: string; Assign?: { stuck: string } }[];
  Choices?: { Condition: string; Next: string }[];
  Default?: string;
  Branches?: Machine[];
  ItemProcessor?: Machine;
}
interface Machine {
  States: Record<string, State>;
}
const read = (what: string) => JSON.parse(readFileSync(`stacks/${what}.asl.json`, "utf8")) as Machine;

/** Every state, those within others too. */
const allOf = ({ States }: Machine): [string, State][] =>
  Object.entries(States).flatMap(([name, state]) => [
    [name, state] as [string, State],
    ...[...(state.Branches ?? []), state.ItemProcessor].flatMap((within) => (within ? allOf(within) : [])),
  ]);

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
