/** Ends an execution, whatever the way, and tells those who wait for it. */
import type { Flow, Status } from "../store/records.ts";
import type { Core, Live } from "./core.ts";
import { logEnd } from "./log.ts";
import { itemEnds } from "./progress.ts";

export interface Ending {
  status: Exclude<Status, "RUNNING">;
  /** JSON text. */
  output?: string;
  error?: string;
  cause?: string;
}

const events = { SUCCEEDED: "ExecutionSucceeded", FAILED: "ExecutionFailed", TIMED_OUT: "ExecutionTimedOut", ABORTED: "ExecutionAborted" };

/** Stops everything in the execution. Its flows stay stored unless it succeeded: a redrive starts from them. */
export function endExecution(core: Core, live: Live, { status, output, error, cause }: Ending): void {
  const { execution, flows } = live;
  logEnd(core, live, events[status], { output, error, cause });
  // Before the record changes: the fan above may have to count its items first.
  tellMap(core, live, status === "SUCCEEDED");
  Object.assign(execution, { status, stopped: core.now() }, output === undefined ? { error, cause } : { output });
  core.store.putExecution(execution);
  core.store.dropTimers(execution.arn);
  if (status === "SUCCEEDED") core.store.dropFlows(execution.arn);
  core.live.delete(execution.arn);
  for (const flow of flows.values()) stopBelow(core, flow);
  for (const flow of core.waiting.get(execution.arn) ?? []) {
    const waiting = core.live.get(flow.execution);
    if (waiting) core.resume(waiting, flow);
  }
  core.waiting.delete(execution.arn);
}

function tellMap(core: Core, { execution: { link } }: Live, succeeded: boolean): void {
  if (!link) return;
  const above = core.live.get(link.execution);
  const flow = above?.flows.get(link.path);
  if (above && flow?.doing.is === "fan" && flow.doing.run === link.run) itemEnds(core, above, flow, succeeded);
}

/** Stops the executions that the flow waits for. */
export function stopBelow(core: Core, { doing }: Flow): void {
  const cause = "The execution that waited for it ended.";
  if (doing.is === "child") stop(core, doing.execution, cause);
  const fan = doing.is === "failed" ? doing.fan : doing;
  if (fan?.is !== "fan" || fan.run === undefined) return;
  for (const { arn, status } of core.store.itemsOf(fan.run)) if (status === "RUNNING") stop(core, arn, cause);
}

function stop(core: Core, arn: string, cause: string): void {
  const live = core.live.get(arn);
  if (live) endExecution(core, live, { status: "ABORTED", cause });
}
