/** For tests: a machine with every way to wait and to run side by side, and the functions it calls. */
import { LambdaError } from "./failure.ts";
import { taskOf } from "./trial.ts";

const invoke = (name: string, payload: unknown, more: object = {}) => taskOf(name, more, payload);

const greetings = (name: string, mode: object) => ({
  Type: "Map",
  Items: "{% $states.input.members %}",
  ItemSelector: { task: `{% '${name}-' & $week & '-' & $states.context.Map.Item.Value %}` },
  MaxConcurrency: 4,
  ItemProcessor: {
    ProcessorConfig: mode,
    StartAt: `${name} one`,
    States: { [`${name} one`]: invoke("greet", "{% $states.input %}", { Retry: [{ ErrorEquals: ["Flaky"] }] }) },
  },
  End: true,
});

/** Three weeks: greet every member in two ways side by side, ask for a decision, wait a week. */
export const season = {
  QueryLanguage: "JSONata",
  StartAt: "Begin",
  States: {
    Begin: { Type: "Pass", Assign: { week: 1, all: [] }, Next: "Week" },
    Week: {
      Type: "Parallel",
      Branches: [
        { StartAt: "Inline", States: { Inline: greetings("Inline", { Mode: "INLINE" }) } },
        { StartAt: "Spread", States: { Spread: greetings("Spread", { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }) } },
      ],
      Assign: { all: "{% $append($all, $states.result) %}" },
      Output: "{% $states.input %}",
      Next: "Decide",
    },
    Decide: {
      Type: "Task",
      Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
      Arguments: { FunctionName: "ask", Payload: { token: "{% $states.context.Task.Token %}", task: "{% 'ask-' & $week %}" } },
      Assign: { all: "{% $append($all, $states.result) %}" },
      Output: "{% $states.input %}",
      TimeoutSeconds: 1000,
      Catch: [{ ErrorEquals: ["States.Timeout"], Output: "{% $states.input %}", Next: "Pause" }],
      Next: "Pause",
    },
    Pause: { Type: "Wait", Seconds: 604_800, Assign: { week: "{% $week + 1 %}" }, Next: "More" },
    More: { Type: "Choice", Choices: [{ Condition: "{% $week <= 3 %}", Next: "Week" }], Default: "End" },
    End: { Type: "Succeed", Output: "{% $all %}" },
  },
};

export const members = ["amina", "brahim", "chaimae", "driss", "eva", "fouad"];

/** What every run must have invoked, whatever happened to it. */
export const tasks = [1, 2, 3].flatMap((week) => [
  ...["Inline", "Spread"].flatMap((name) => members.map((member) => `${name}-${week}-${member}`)),
  `ask-${week}`,
]);

/** What every run must give. */
export const result = [1, 2, 3].flatMap((week) => [
  ...["Inline", "Spread"].map((name) => members.map((member) => `salam ${name}-${week}-${member}`)),
  ...(week === 2 ? [] : [`week ${week}`]),
]);

/**
 * Functions that answer the same however often they are called, and fail the first time for Brahim; the second week's decision
 * never comes. `seen` tells whether a task was invoked before; `decide` gives a token back.
 */
export function functions(seen: (task: string) => boolean, decide: (token: string, output: unknown) => Promise<unknown>) {
  return async (name: string, payload: unknown): Promise<unknown> => {
    const { task, token = "" } = payload as { task: string; token?: string };
    const again = seen(task);
    if (name === "greet") {
      if (task.endsWith("brahim") && !again) throw new LambdaError("Flaky", "the first time");
      return `salam ${task}`;
    }
    if (task !== "ask-2") await decide(token, `week ${task.slice(4)}`);
    return null;
  };
}
