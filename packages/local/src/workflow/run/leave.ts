/** Leaves a state: its Output and Assign, then the next state or the end of the flow. */
import type { Exit } from "../definition/program.ts";
import { fill } from "../expression/template.ts";
import { StatesError } from "../failure.ts";
import { payloadText, variablesLimit, withinLimit } from "../limits.ts";
import type { Flow } from "../store/records.ts";
import { type Core, indexOf, type Live, parentOf, stateOf } from "./core.ts";
import { endExecution } from "./end-execution.ts";
import { log } from "./log.ts";
import { itemEnds } from "./progress.ts";
import { type Extra, scopeOf } from "./scope.ts";

/**
 * Variables change only now, after Output was evaluated with the old ones.
 * @param exit the state, or the rule or catcher by which it is left
 */
export async function leave(core: Core, live: Live, flow: Flow, exit: Exit, extra: Extra = {}): Promise<void> {
  const scope = scopeOf(live, flow, extra);
  const { name, type } = stateOf(live, flow);
  const unchanged = "result" in extra ? extra.result : (extra.errorOutput ?? flow.input);
  const output = exit.output ? await fill(exit.output, scope, core.expressions) : unchanged;
  const text = payloadText(output, `The output of the state '${name}'`);
  const assigned = exit.assign ? ((await fill(exit.assign, scope, core.expressions)) as Record<string, unknown>) : undefined;
  if (assigned) assign(flow, assigned, name);
  log(core, live, flow, `${type}StateExited`, { name, output: text, ...(assigned ? { assignedVariables: texts(assigned) } : {}) });
  if (exit.next === undefined) return endFlow(core, live, flow, output, text);
  Object.assign(flow, { state: exit.next, input: output ?? null, attempts: [], retries: 0 });
  flow.doing = { is: "enter", fresh: true };
  core.store.putFlow(flow);
  core.resume(live, flow);
}

function assign(flow: Flow, assigned: Record<string, unknown>, name: string): void {
  withinLimit(JSON.stringify(assigned), `Assign of the state '${name}'`);
  flow.variables = { ...flow.variables, ...assigned };
  if (JSON.stringify(flow.variables).length > variablesLimit) {
    throw new StatesError("States.DataLimitExceeded", "The variables of the execution exceed 10 MiB.");
  }
}

function texts(assigned: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]));
}

function endFlow(core: Core, live: Live, flow: Flow, output: unknown, text: string): void {
  const parent = parentOf(live, flow);
  if (!parent) return endExecution(core, live, { status: "SUCCEEDED", output: text });
  const { type, name } = stateOf(live, parent);
  if (type === "Map") log(core, live, flow, "MapIterationSucceeded", { name, index: indexOf(flow) });
  itemEnds(core, live, parent, true);
  flow.doing = { is: "done", output: output ?? null };
  core.store.putFlow(flow);
}
