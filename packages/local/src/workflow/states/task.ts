/** A Task: evaluates its Arguments, starts its time limits, and hands it to Lambda or to another execution. */
import type { Task } from "../definition/program.ts";
import { taskArguments } from "../definition/read-task.ts";
import { fill } from "../expression/template.ts";
import { StatesError } from "../failure.ts";
import { payloadText } from "../limits.ts";
import { later } from "../moment.ts";
import type { Core, Live } from "../run/core.ts";
import { log } from "../run/log.ts";
import { newSecret } from "../run/new-id.ts";
import { numberIn, scopeOf } from "../run/scope.ts";
import type { Flow } from "../store/records.ts";
import { startChild } from "./child.ts";
import { namesOf } from "./task-names.ts";

/** Enters the task; each try has a token and time limits of its own. */
export async function enterTask(core: Core, live: Live, flow: Flow, state: Task): Promise<void> {
  const token = state.pattern === "token" ? newToken(core, live, flow) : undefined;
  const scope = scopeOf(live, flow, token === undefined ? {} : { token });
  const given = await argumentsOf(core, state, scope);
  const timeout = await numberIn(core, state.timeout, scope, `${state.at}/TimeoutSeconds`, 1, undefined);
  const heartbeat = await numberIn(core, state.heartbeat, scope, `${state.at}/HeartbeatSeconds`, 1, undefined);
  const parameters = payloadText(given, `Arguments of the state '${state.name}'`);
  const names = namesOf(state);
  log(core, live, flow, "TaskScheduled", {
    ...names,
    region: core.region,
    parameters,
    timeoutInSeconds: timeout,
    heartbeatInSeconds: heartbeat,
  });
  log(core, live, flow, "TaskStarted", names);
  const { execution, path } = flow;
  if (timeout !== undefined) core.store.putTimer({ execution, path, kind: "timeout", due: later(core.now(), timeout) });
  if (heartbeat !== undefined) core.store.putTimer({ execution, path, kind: "heartbeat", due: later(core.now(), heartbeat) });
  if (state.resource === "states:startExecution") return startChild(core, live, flow, state, given);
  if (token !== undefined) core.store.putToken(token, flow);
  flow.doing = {
    is: "invoke",
    arn: String(given.FunctionName),
    payload: JSON.stringify(given.Payload ?? {}),
    ...(token === undefined ? {} : { token }),
    ...(heartbeat === undefined ? {} : { heartbeat }),
  };
  core.store.putFlow(flow);
  core.resume(live, flow);
}

async function argumentsOf(core: Core, state: Task, scope: Parameters<typeof fill>[1]): Promise<Record<string, unknown>> {
  const value = state.arguments ? await fill(state.arguments, scope, core.expressions) : {};
  const given = (typeof value === "object" ? (value ?? {}) : {}) as Record<string, unknown>;
  const { needed, allowed } = taskArguments[state.resource];
  const strange = Object.keys(given).filter((key) => !allowed.includes(key));
  if (typeof given[needed] !== "string" || strange.length > 0) {
    throw new StatesError("States.Runtime", `The field '${state.at}/Arguments' must give ${allowed.join(", ")} with ${needed} as a text.`);
  }
  return given;
}

/** Never given twice: the number of events grows with each task. */
function newToken(core: Core, live: Live, flow: Flow): string {
  return newSecret(core, flow.execution, flow.path, String(live.events)).toString("base64");
}
