/** Parallel and Map: start branches or items in order, as many at a time as allowed, and gather what they give. */
import type { MapState, Parallel } from "../definition/program.ts";
import { fill } from "../expression/template.ts";
import { StatesError } from "../failure.ts";
import { distributedLimit, inlineLimit, payloadText } from "../limits.ts";
import { type Core, type Live, stateOf } from "../run/core.ts";
import { dropInside } from "../run/drop.ts";
import { leave } from "../run/leave.ts";
import { log } from "../run/log.ts";
import { newId } from "../run/new-id.ts";
import { type Fan, progressOf } from "../run/progress.ts";
import { numberIn, scopeOf } from "../run/scope.ts";
import { startExecution, startFlow } from "../run/start.ts";
import type { Flow } from "../store/records.ts";
import { toleratedFailures } from "./tolerance.ts";

/** Every branch gets Arguments, or else the state's input. */
export async function enterParallel(core: Core, live: Live, flow: Flow, state: Parallel): Promise<void> {
  const input = state.arguments ? await fill(state.arguments, scopeOf(live, flow), core.expressions) : flow.input;
  payloadText(input, `Arguments of the state '${state.name}'`);
  log(core, live, flow, "ParallelStateStarted");
  const items = state.programs.map(() => input);
  await begin(core, live, flow, { is: "fan", items, concurrency: items.length, tolerated: 0 });
}

export async function enterMap(core: Core, live: Live, flow: Flow, state: MapState): Promise<void> {
  const scope = scopeOf(live, flow);
  const items = state.items ? await fill(state.items, scope, core.expressions) : flow.input;
  if (!Array.isArray(items)) throw new StatesError("States.QueryEvaluationError", `The field '${state.at}/Items' must give a list.`);
  payloadText(items, `Items of the state '${state.name}'`);
  const highest = state.distributed ? distributedLimit : inlineLimit;
  const wanted = await numberIn(core, state.concurrency, scope, `${state.at}/MaxConcurrency`, 0, 0);
  const fan: Fan = { is: "fan", items, concurrency: Math.min(wanted || highest, highest), tolerated: 0 };
  log(core, live, flow, "MapStateStarted", { length: items.length });
  if (!state.distributed) return begin(core, live, flow, fan);
  const run = `${live.execution.machine.replace(":stateMachine:", ":mapRun:")}/${state.label}:${newId(core, flow.execution, String(live.events))}`;
  log(core, live, flow, "MapRunStarted", { mapRunArn: run });
  await begin(core, live, flow, { ...fan, run, tolerated: await toleratedFailures(core, state, scope, items.length) });
}

async function begin(core: Core, live: Live, flow: Flow, fan: Fan): Promise<void> {
  flow.doing = fan;
  core.store.putFlow(flow);
  await advance(core, live, flow, fan);
}

/** Starts what may start, ends the state when all ended, throws when too much failed. */
export async function advance(core: Core, live: Live, flow: Flow, fan: Fan): Promise<void> {
  const state = stateOf(live, flow) as MapState | Parallel;
  const progress = progressOf(core, live, flow, fan);
  if (progress.failures > fan.tolerated) throw failureOf(core, live, flow, fan);
  while (progress.open < fan.concurrency && progress.next < fan.items.length) {
    await startItem(core, live, flow, state, fan, progress.next);
    progress.next += 1;
    progress.open += 1;
  }
  if (progress.open > 0) return;
  const result = fan.run === undefined ? gathered(live, flow, fan) : gatheredOf(core, fan.run);
  log(core, live, flow, fan.run === undefined ? `${state.type}StateSucceeded` : "MapRunSucceeded");
  await leave(core, live, flow, state, { result });
  dropInside(core, live, flow, fan);
}

async function startItem(core: Core, live: Live, flow: Flow, state: MapState | Parallel, fan: Fan, index: number): Promise<void> {
  const path = `${flow.path}/${index}`;
  if (state.type === "Parallel") {
    return startFlow(core, live, {
      path,
      program: state.programs[index] ?? "",
      input: fan.items[index],
      ...(flow.item ? { item: flow.item } : {}),
    });
  }
  const item = { Index: index, Value: fan.items[index] };
  const input = state.selector ? await fill(state.selector, scopeOf(live, flow, { item }), core.expressions) : item.Value;
  if (fan.run === undefined) {
    log(core, live, flow, "MapIterationStarted", { name: state.name, index });
    return startFlow(core, live, { path, program: state.program, input, item });
  }
  const { machine: arn, revision } = live.execution;
  const link = { run: fan.run, index, execution: flow.execution, path: flow.path };
  const text = payloadText(input, `The input of an item of the state '${state.name}'`);
  startExecution(core, { machine: { arn, revision }, input: text, item: { program: state.program, label: state.label, link } });
}

function gathered(live: Live, flow: Flow, { items }: Fan): unknown[] {
  return items.map((_, i) => {
    const doing = live.flows.get(`${flow.path}/${i}`)?.doing;
    return doing?.is === "done" ? doing.output : null;
  });
}

/** Results of a distributed Map in the order of the items; one that failed within the tolerance gives what is known of it. */
function gatheredOf(core: Core, run: string): unknown[] {
  return core.store.itemsOf(run).map(({ arn, name, status, output, error, cause, input }) => {
    if (status === "SUCCEEDED") return JSON.parse(output ?? "null") as unknown;
    return { ExecutionArn: arn, Name: name, Status: status, Error: error, Cause: cause, Input: input };
  });
}

function failureOf(core: Core, live: Live, flow: Flow, { run, items }: Fan): StatesError {
  if (run !== undefined) {
    log(core, live, flow, "MapRunFailed");
    const cause = "The specified tolerated failure threshold was exceeded";
    return new StatesError("States.ExceedToleratedFailureThreshold", cause);
  }
  for (let i = 0; i < items.length; i += 1) {
    const doing = live.flows.get(`${flow.path}/${i}`)?.doing;
    if (doing?.is !== "failed") continue;
    const state = stateOf(live, flow);
    if (state.type === "Map") log(core, live, flow, "MapIterationFailed", { name: state.name, index: i });
    return new StatesError(doing.error, doing.cause);
  }
  throw new Error("a branch failed that is not there");
}
