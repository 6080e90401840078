/** How far a Parallel or Map has come. Kept in memory; counted anew from what is stored after a restart. */
import type { Doing, Flow } from "../store/records.ts";
import type { Core, Live } from "./core.ts";

export type Fan = Extract<Doing, { is: "fan" }>;

export interface Progress {
  /** The next item to start. */
  next: number;
  /** Items that run. */
  open: number;
  failures: number;
}

const known = new WeakMap<Fan, Progress>();

/** The progress of the Parallel or Map in which the flow is. */
export function progressOf(core: Core, live: Live, flow: Flow, fan: Fan): Progress {
  const progress = known.get(fan) ?? counted(core, live, flow, fan);
  known.set(fan, progress);
  return progress;
}

function counted(core: Core, live: Live, flow: Flow, { run, items }: Fan): Progress {
  const progress: Progress = { next: 0, open: 0, failures: 0 };
  const add = (open: boolean, failed: boolean) => {
    progress.next += 1;
    progress.open += open ? 1 : 0;
    progress.failures += failed ? 1 : 0;
  };
  if (run === undefined) {
    for (let child = live.flows.get(`${flow.path}/0`); child; child = live.flows.get(`${flow.path}/${progress.next}`)) {
      add(child.doing.is !== "done" && child.doing.is !== "failed", child.doing.is === "failed");
    }
  } else {
    for (const { status } of core.store.itemsOf(run)) add(status === "RUNNING", status !== "RUNNING" && status !== "SUCCEEDED");
  }
  if (progress.next > items.length) throw new Error("more items than there are");
  return progress;
}

/** Notes that an item of the fan ended, and takes the fan up when there is something to do. Call it before the item is changed. */
export function itemEnds(core: Core, live: Live, flow: Flow, succeeded: boolean): void {
  if (flow.doing.is !== "fan") return;
  const progress = progressOf(core, live, flow, flow.doing);
  progress.open -= 1;
  if (!succeeded) progress.failures += 1;
  if (!succeeded || progress.open === 0 || progress.next < flow.doing.items.length) core.resume(live, flow);
}
