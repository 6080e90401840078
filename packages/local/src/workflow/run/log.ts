/** Writes the history of an execution, event by event, as GetExecutionHistory gives it. */
import { HistoryFull } from "../failure.ts";
import { historyLimit } from "../limits.ts";
import type { Flow } from "../store/records.ts";
import type { Core, Live } from "./core.ts";

/**
 * Adds an event. The last place is kept for how the execution ended.
 * @throws HistoryFull when the execution has no place left
 */
export function log(core: Core, live: Live, flow: Flow | undefined, type: string, details: object = {}): void {
  if (live.events >= historyLimit - 1) {
    throw new HistoryFull("States.Runtime", `The execution reached the maximum number of history events (${historyLimit}).`);
  }
  write(core, live, flow, type, details);
}

/** Adds the event that the execution ended or goes on; there is always place for it. */
export function logEnd(core: Core, live: Live, type: string, details: object): void {
  write(core, live, live.flows.get("0"), type, details);
}

function write(core: Core, live: Live, flow: Flow | undefined, type: string, details: object): void {
  live.events += 1;
  const event = { id: live.events, at: core.now(), type, previous: flow?.event ?? 0, details: JSON.stringify(details) };
  core.store.putEvent(live.execution.arn, event);
  if (flow) flow.event = live.events;
}
