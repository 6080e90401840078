/** Reads a Task: only the integrations this engine runs. */
import type { Task } from "./program.ts";
import { readCatch, readRetry } from "./read-errors.ts";
import { readExit } from "./read-exit.ts";
import { given, isObject, type Json, numberOf, onlyFields, problem, type Reading, templateOf } from "./reading.ts";

type Integration = Pick<Task, "resource" | "pattern">;

const integrations: Record<string, Integration> = {
  "arn:aws:states:::lambda:invoke": { resource: "lambda:invoke", pattern: "request" },
  "arn:aws:states:::lambda:invoke.waitForTaskToken": { resource: "lambda:invoke", pattern: "token" },
  "arn:aws:states:::states:startExecution": { resource: "states:startExecution", pattern: "request" },
  "arn:aws:states:::states:startExecution.sync": { resource: "states:startExecution", pattern: "sync" },
  "arn:aws:states:::states:startExecution.sync:2": { resource: "states:startExecution", pattern: "sync:2" },
};

/** Arguments that the integrations take. */
export const taskArguments: Record<Task["resource"], { needed: string; allowed: string[] }> = {
  "lambda:invoke": { needed: "FunctionName", allowed: ["FunctionName", "Payload"] },
  "states:startExecution": { needed: "StateMachineArn", allowed: ["StateMachineArn", "Input", "Name"] },
};

const fields = [
  "Type",
  "Comment",
  "QueryLanguage",
  "Resource",
  "Arguments",
  "TimeoutSeconds",
  "HeartbeatSeconds",
  "Retry",
  "Catch",
  "Assign",
  "Output",
  "Next",
  "End",
];

export function readTask(reading: Reading, state: Json, name: string, at: string): Task {
  onlyFields(reading, state, at, fields);
  const integration = integrations[String(state.Resource)];
  if (!integration)
    problem(
      reading,
      `${at}/Resource`,
      `Resource "${String(state.Resource)}" is not supported (only ${Object.keys(integrations).join(", ")})`,
    );
  const { resource, pattern } = integration ?? { resource: "lambda:invoke", pattern: "request" };
  if (integration) checkArguments(reading, state.Arguments, resource, `${at}/Arguments`);
  if (pattern === "token" && !JSON.stringify(state.Arguments ?? "").includes("$states.context")) {
    problem(reading, `${at}/Arguments`, "A task that waits for its token must pass $states.context.Task.Token on");
  }
  const { TimeoutSeconds: timeout, HeartbeatSeconds: heartbeat } = state;
  if (typeof timeout === "number" && typeof heartbeat === "number" && heartbeat >= timeout) {
    problem(reading, `${at}/HeartbeatSeconds`, "HeartbeatSeconds must be below TimeoutSeconds");
  }
  return {
    type: "Task",
    name,
    at,
    resource,
    pattern,
    ...given("arguments", templateOf(reading, state, "Arguments", at)),
    ...given("timeout", numberOf(reading, state, "TimeoutSeconds", at, 1, 99_999_999)),
    ...given("heartbeat", numberOf(reading, state, "HeartbeatSeconds", at, 1, 99_999_999)),
    retriers: readRetry(reading, state, at),
    catchers: readCatch(reading, state, at),
    ...readExit(reading, state, at, ["result"]),
  };
}

function checkArguments(reading: Reading, given: unknown, resource: Task["resource"], at: string): void {
  // JSONata for the whole of Arguments is checked when it runs.
  if (typeof given === "string" && given.startsWith("{%")) return;
  const { needed, allowed } = taskArguments[resource];
  if (!isObject(given)) return problem(reading, at, `Arguments must be an object with ${needed}`);
  onlyFields(reading, given, at, allowed);
  if (given[needed] === undefined) problem(reading, `${at}/${needed}`, `Arguments need ${needed}`);
}
