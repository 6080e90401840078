/** Takes a flow up where it stands: after each transition, and after a restart. */
import { StatesError } from "../failure.ts";
import { type Core, isCurrent, type Live, stateOf } from "../run/core.ts";
import { endExecution } from "../run/end-execution.ts";
import { guarded } from "../run/fail.ts";
import { leave } from "../run/leave.ts";
import type { Flow, Timer } from "../store/records.ts";
import { childEnded } from "./child.ts";
import { enter } from "./enter.ts";
import { advance } from "./fan.ts";
import { failTask } from "./task-end.ts";

/** Does what the flow can do now without waiting; nothing for one that waits for time, a token or Lambda. */
export async function takeUp(core: Core, live: Live, flow: Flow): Promise<void> {
  const { doing } = flow;
  await guarded(core, live, flow, async () => {
    if (doing.is === "enter") await enter(core, live, flow, doing.fresh);
    if (doing.is === "fan") await advance(core, live, flow, doing);
    if (doing.is === "child") await childEnded(core, live, flow, doing.execution);
  });
}

/** A timer is due: the wait is over, the pause before a retry is over, or the time ran out. */
export async function ring(core: Core, { execution, path, kind }: Timer): Promise<void> {
  if (!core.store.dropTimer(execution, path, kind)) return;
  const live = core.live.get(execution);
  const flow = live?.flows.get(path);
  if (!live || !flow) return;
  if (kind === "execution") return endExecution(core, live, { status: "TIMED_OUT" });
  await guarded(core, live, flow, () => {
    switch (kind) {
      case "wait":
        return leave(core, live, flow, stateOf(live, flow));
      case "retry":
        return again(core, live, flow);
      case "timeout":
        return failTask(core, live, flow, new StatesError("States.Timeout", "The task took longer than its TimeoutSeconds."));
      case "heartbeat":
        return failTask(
          core,
          live,
          flow,
          new StatesError("States.HeartbeatTimeout", "The task sent no heartbeat within its HeartbeatSeconds."),
        );
    }
  });
}

function again(core: Core, live: Live, flow: Flow): void {
  if (!isCurrent(core, live, flow)) return;
  flow.doing = { is: "enter", fresh: false };
  core.store.putFlow(flow);
  core.resume(live, flow);
}
