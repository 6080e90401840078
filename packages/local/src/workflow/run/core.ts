/** What every transition needs at hand: the store, the clock, the executions that run, and the way to run something afterwards. */
import type { Machine, State } from "../definition/program.ts";
import type { Expressions } from "../expression/expressions.ts";
import type { Execution, Flow, Tally } from "../store/records.ts";
import type { Store } from "../store/store.ts";

/** A running execution in memory. */
export interface Live {
  execution: Execution;
  /** The role of its machine. */
  role: string;
  /** Its input as a value. */
  input: unknown;
  machine: Machine;
  flows: Map<string, Flow>;
  /** Number of events in its history. */
  events: number;
}

export interface Core {
  store: Store;
  expressions: Expressions;
  /** The present moment in the form the engine stores. */
  now(): string;
  random(): number;
  invoke(functionArn: string, payload: unknown): Promise<unknown>;
  live: Map<string, Live>;
  /** Flows that wait for an execution to end, by that execution's ARN. */
  waiting: Map<string, Flow[]>;
  tally: Tally;
  region: string;
  account: string;
  machineOf(revision: number): Machine;
  /** Takes the flow up once the present transition is stored: enters its state, invokes its task, counts its items… */
  resume(live: Live, flow: Flow): void;
}

/** False for a flow that was dropped since, or whose execution ended. */
export function isCurrent(core: Core, live: Live, flow: Flow): boolean {
  return core.live.get(flow.execution) === live && live.flows.get(flow.path) === flow;
}

/** The state the flow is in. */
export function stateOf(live: Live, flow: Flow): State {
  const state = live.machine.programs.get(flow.program)?.states.get(flow.state);
  if (!state) throw new Error(`no state ${flow.state}`);
  return state;
}

/** The flow inside whose state this one runs, if there is one in the same execution. */
export function parentOf(live: Live, { path }: Flow): Flow | undefined {
  return live.flows.get(path.slice(0, path.lastIndexOf("/")));
}

/** Its place among the branches or items of its parent. */
export function indexOf({ path }: Flow): number {
  return Number(path.slice(path.lastIndexOf("/") + 1));
}
