/** Removes the branches or items of a state: when all ended, or when an error ends the state. */
import type { Flow } from "../store/records.ts";
import type { Core, Live } from "./core.ts";
import { stopBelow } from "./end-execution.ts";
import type { Fan } from "./progress.ts";

/** Removes everything inside the flow's present state; late answers to it find nothing. */
export function dropInside(core: Core, live: Live, flow: Flow, fan: Fan | undefined): void {
  if (!fan || fan.run !== undefined) return;
  for (let i = 0; i < fan.items.length; i += 1) {
    const child = live.flows.get(`${flow.path}/${i}`);
    if (!child) return;
    stopBelow(core, child);
    dropInside(core, live, child, fanOf(child));
    live.flows.delete(child.path);
    core.store.dropTimersOfFlow(child);
    core.store.dropFlow(child);
  }
}

/** The branches or items the flow runs or ran when it failed. */
export function fanOf({ doing }: Flow): Fan | undefined {
  if (doing.is === "fan") return doing;
  return doing.is === "failed" ? doing.fan : undefined;
}
