/** Starts executions, and the flows that run through their states. */
import { withinLimit } from "../limits.ts";
import { later } from "../moment.ts";
import type { Execution, Flow, MachineRecord, MapLink } from "../store/records.ts";
import type { Core, Live } from "./core.ts";
import { log } from "./log.ts";
import { newId } from "./new-id.ts";

export interface Start {
  machine: Pick<MachineRecord, "arn" | "revision">;
  /** JSON text. */
  input: string;
  name?: string;
  /** For an item of a distributed Map: its program and the way back. */
  item?: { program: string; label: string; link: MapLink };
}

/** Starts an execution that must not exist yet. Throws States.DataLimitExceeded for a large input. */
export function startExecution(core: Core, { machine, input, name = newId(core), item }: Start): Execution {
  withinLimit(input, "The input of the execution");
  const execution: Execution = {
    arn: `${machine.arn.replace(":stateMachine:", ":execution:")}${item ? `/${item.label}` : ""}:${name}`,
    machine: machine.arn,
    revision: machine.revision,
    program: item?.program ?? "",
    name,
    status: "RUNNING",
    input,
    started: core.now(),
    redrives: 0,
    ...(item ? { link: item.link } : {}),
  };
  core.store.addExecution(execution);
  core.tally.executions += 1;
  const live = makeLive(core, execution, []);
  log(core, live, undefined, "ExecutionStarted", { input });
  limitTime(core, live);
  startFlow(core, live, { path: "0", program: execution.program, input: live.input });
  return execution;
}

/** The execution in memory, as it is stored. */
export function makeLive(core: Core, execution: Execution, flows: Flow[]): Live {
  const live: Live = {
    execution,
    role: core.store.machine(execution.machine)?.role ?? "",
    input: JSON.parse(execution.input) as unknown,
    machine: core.machineOf(execution.revision),
    flows: new Map(flows.map((flow) => [flow.path, flow])),
    events: flows.length === 0 ? 0 : core.store.eventCount(execution.arn),
  };
  core.live.set(execution.arn, live);
  for (const flow of flows) if (flow.doing.is === "child") waitFor(core, flow, flow.doing.execution);
  return live;
}

/** Lets the flow be taken up when the execution ends. */
export function waitFor(core: Core, flow: Flow, execution: string): void {
  core.waiting.set(execution, [...(core.waiting.get(execution) ?? []), flow]);
}

/** Sets the timer of the machine's TimeoutSeconds. */
export function limitTime(core: Core, { execution, machine: { timeout } }: Live): void {
  if (timeout === undefined || execution.program !== "") return;
  core.store.putTimer({ execution: execution.arn, path: "0", kind: "execution", due: later(core.now(), timeout) });
}

/** Starts a flow at the beginning of its program. */
export function startFlow(core: Core, live: Live, from: Pick<Flow, "path" | "program" | "input" | "item">): void {
  const flow: Flow = {
    ...from,
    execution: live.execution.arn,
    state: live.machine.programs.get(from.program)?.startAt ?? "",
    variables: {},
    entered: core.now(),
    attempts: [],
    retries: 0,
    event: live.events,
    doing: { is: "enter", fresh: true },
  };
  live.flows.set(flow.path, flow);
  core.store.putFlow(flow);
  core.resume(live, flow);
}
