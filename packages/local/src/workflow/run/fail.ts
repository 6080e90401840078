/** What happens when a state reports an error: Retry, else Catch, else the flow fails. */
import type { Retrier } from "../definition/program.ts";
import { HistoryFull, matches, StatesError } from "../failure.ts";
import { later } from "../moment.ts";
import type { Doing, Flow } from "../store/records.ts";
import { type Core, isCurrent, type Live, parentOf, stateOf } from "./core.ts";
import { dropInside, fanOf } from "./drop.ts";
import { endExecution, stopBelow } from "./end-execution.ts";
import { leave } from "./leave.ts";
import { log } from "./log.ts";
import { itemEnds } from "./progress.ts";

/** Does `work` for the flow; an error that a state can report goes to Retry and Catch. */
export async function guarded(core: Core, live: Live, flow: Flow, work: () => Promise<void> | void): Promise<void> {
  if (!isCurrent(core, live, flow)) return;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StatesError)) throw error;
    await fail(core, live, flow, error);
  }
}

async function fail(core: Core, live: Live, flow: Flow, error: StatesError): Promise<void> {
  try {
    await handle(core, live, flow, error);
  } catch (second) {
    // What goes wrong in a catcher is not caught again.
    if (!(second instanceof StatesError)) throw second;
    defeat(core, live, flow, second);
  }
}

async function handle(core: Core, live: Live, flow: Flow, error: StatesError): Promise<void> {
  const state = stateOf(live, flow);
  const { doing } = flow;
  core.store.dropTimersOfFlow(flow);
  if (error.error === "States.QueryEvaluationError") {
    log(core, live, flow, "EvaluationFailed", { error: error.error, cause: error.cause, state: state.name });
  }
  if (error instanceof HistoryFull || !("retriers" in state)) return defeat(core, live, flow, error);
  if (state.type !== "Task") log(core, live, flow, `${state.type}StateFailed`, { error: error.error, cause: error.cause });
  const index = state.retriers.findIndex(({ errors }) => matches(errors, error.error));
  const retrier = state.retriers[index];
  const catcher = state.catchers.find(({ errors }) => matches(errors, error.error));
  if (retrier && (flow.attempts[index] ?? 0) < retrier.attempts) {
    end(core, live, flow, doing);
    retry(core, flow, retrier, index);
  } else if (catcher) {
    await leave(core, live, flow, catcher, { errorOutput: { Error: error.error, Cause: error.cause } });
    end(core, live, flow, doing);
  } else {
    defeat(core, live, flow, error);
  }
}

/** Ends what the state still runs: branches, items, executions. */
function end(core: Core, live: Live, flow: Flow, doing: Doing): void {
  stopBelow(core, { ...flow, doing });
  dropInside(core, live, flow, fanOf({ ...flow, doing }));
}

function retry(core: Core, flow: Flow, { interval, backoff, longest = Infinity, jitter }: Retrier, index: number): void {
  const tried = flow.attempts[index] ?? 0;
  const pause = Math.min(interval * backoff ** tried, longest, 99_999_999);
  flow.attempts = Array.from(
    { length: Math.max(flow.attempts.length, index + 1) },
    (_, i) => (flow.attempts[i] ?? 0) + (i === index ? 1 : 0),
  );
  flow.retries += 1;
  core.tally.retries += 1;
  flow.doing = { is: "retry" };
  core.store.putFlow(flow);
  const { execution, path } = flow;
  core.store.putTimer({ execution, path, kind: "retry", due: later(core.now(), jitter ? pause * core.random() : pause) });
}

/** The flow fails; the state around it decides, or the execution fails. */
function defeat(core: Core, live: Live, flow: Flow, error: StatesError): void {
  const parent = parentOf(live, flow);
  const fan = fanOf(flow);
  if (parent && !(error instanceof HistoryFull)) itemEnds(core, live, parent, false);
  else return endExecution(core, live, { status: "FAILED", error: error.error, cause: error.cause });
  flow.doing = { is: "failed", error: error.error, cause: error.cause, ...(fan ? { fan } : {}) };
  core.store.putFlow(flow);
}
