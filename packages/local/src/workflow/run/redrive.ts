/** Redrives an execution that did not succeed: it goes on from the states in which it ended. */
import { historyLimit } from "../limits.ts";
import { later } from "../moment.ts";
import type { Execution } from "../store/records.ts";
import { type Core, stateOf } from "./core.ts";
import { fanOf } from "./drop.ts";
import { logEnd } from "./log.ts";
import { limitTime, makeLive } from "./start.ts";

const days14 = 14 * 24 * 3600;

/** Why the execution cannot be redriven; undefined when it can. */
export function notRedrivable(core: Core, { arn, status, stopped, link }: Execution): string | undefined {
  if (status === "RUNNING") return "Execution is RUNNING and cannot be redriven";
  if (status === "SUCCEEDED") return "Execution is SUCCEEDED and cannot be redriven";
  if (link) return "Execution is an item of a Map Run and is redriven with it";
  if (stopped !== undefined && later(stopped, days14) < core.now()) return "Execution has exceeded the redrivable period of 14 days";
  if (core.store.eventCount(arn) >= historyLimit - 1) return "Execution history event limit exceeded";
  return undefined;
}

/** Starts again every flow that had not ended; branches and items that succeeded keep their results. */
export function redrive(core: Core, execution: Execution): void {
  const { stopped: _stopped, error: _error, cause: _cause, ...kept } = execution;
  const again: Execution = { ...kept, status: "RUNNING", redrives: execution.redrives + 1, redriven: core.now() };
  core.store.putExecution(again);
  const live = makeLive(core, again, core.store.flows(execution.arn));
  logEnd(core, live, "ExecutionRedriven", { redriveCount: again.redrives });
  limitTime(core, live);
  for (const flow of live.flows.values()) {
    if (flow.doing.is === "done") continue;
    const fan = fanOf(flow);
    const state = stateOf(live, flow);
    Object.assign(flow, { attempts: [], retries: 0, doing: fan ?? { is: "enter", fresh: true } });
    if (fan?.run !== undefined && state.type === "Map") redriveItems(core, fan.run);
    core.store.putFlow(flow);
    core.resume(live, flow);
  }
}

function redriveItems(core: Core, run: string): void {
  for (const item of core.store.itemsOf(run)) if (item.status !== "SUCCEEDED" && item.status !== "RUNNING") redrive(core, item);
}
