/** Enters a state: one function a type. */
import type { Choice, Fail, Wait } from "../definition/program.ts";
import { fill } from "../expression/template.ts";
import { StatesError } from "../failure.ts";
import { payloadText } from "../limits.ts";
import { isMoment, later, moment } from "../moment.ts";
import { type Core, type Live, stateOf } from "../run/core.ts";
import { leave } from "../run/leave.ts";
import { log } from "../run/log.ts";
import { numberIn, scopeOf, textIn } from "../run/scope.ts";
import type { Flow } from "../store/records.ts";
import { enterMap, enterParallel } from "./fan.ts";
import { enterTask } from "./task.ts";

/** Enters the flow's state, or tries it again. */
export async function enter(core: Core, live: Live, flow: Flow, fresh: boolean): Promise<void> {
  const state = stateOf(live, flow);
  if (fresh) {
    flow.entered = core.now();
    core.tally.transitions += 1;
    const input = payloadText(flow.input, `The input of the state '${state.name}'`);
    log(core, live, flow, `${state.type}StateEntered`, { name: state.name, input });
  }
  switch (state.type) {
    case "Task":
      return enterTask(core, live, flow, state);
    case "Parallel":
      return enterParallel(core, live, flow, state);
    case "Map":
      return enterMap(core, live, flow, state);
    case "Choice":
      return choose(core, live, flow, state);
    case "Wait":
      return wait(core, live, flow, state);
    case "Fail":
      return failOnPurpose(core, live, flow, state);
    case "Pass":
    case "Succeed":
      return leave(core, live, flow, state);
  }
}

async function choose(core: Core, live: Live, flow: Flow, state: Choice): Promise<void> {
  const scope = scopeOf(live, flow);
  for (const [i, rule] of state.rules.entries()) {
    const holds = await fill(rule.condition, scope, core.expressions);
    if (typeof holds !== "boolean") {
      throw new StatesError("States.QueryEvaluationError", `The field '${state.at}/Choices/${i}/Condition' must give true or false.`);
    }
    // A rule's own Output and Assign count; those of the state are for Default.
    if (holds) return leave(core, live, flow, rule);
  }
  if (state.next === undefined) throw new StatesError("States.NoChoiceMatched", `No rule of '${state.name}' holds and it has no Default.`);
  return leave(core, live, flow, state);
}

async function wait(core: Core, live: Live, flow: Flow, state: Wait): Promise<void> {
  const due = await dueOf(core, live, flow, state);
  if (due <= core.now()) return leave(core, live, flow, state);
  const { execution, path } = flow;
  core.store.putTimer({ execution, path, kind: "wait", due });
  flow.doing = { is: "wait" };
  core.store.putFlow(flow);
}

async function dueOf(core: Core, live: Live, flow: Flow, state: Wait): Promise<string> {
  const scope = scopeOf(live, flow);
  const seconds = await numberIn(core, state.seconds, scope, `${state.at}/Seconds`, 0, undefined);
  if (seconds !== undefined) return later(flow.entered, seconds);
  const text = await textIn(core, state.timestamp, scope, `${state.at}/Timestamp`, "");
  if (!isMoment(text)) {
    throw new StatesError("States.QueryEvaluationError", `The field '${state.at}/Timestamp' must give a moment.`);
  }
  return moment(text);
}

async function failOnPurpose(core: Core, live: Live, flow: Flow, state: Fail): Promise<void> {
  const scope = scopeOf(live, flow);
  const error = await textIn(core, state.error, scope, `${state.at}/Error`, "");
  throw new StatesError(error, await textIn(core, state.cause, scope, `${state.at}/Cause`, ""));
}
