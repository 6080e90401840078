/** SendTaskSuccess, SendTaskFailure, SendTaskHeartbeat: what the holder of a task's token can say. */
import { StatesError } from "../failure.ts";
import { later } from "../moment.ts";
import { type Core, isCurrent, type Live } from "../run/core.ts";
import { guarded } from "../run/fail.ts";
import { failTask, succeedTask } from "../states/task-end.ts";
import type { Flow } from "../store/records.ts";
import { ApiError } from "./answer.ts";
import { type Body, json, optional, required } from "./body.ts";

export async function sendTaskSuccess(core: Core, body: Body): Promise<object> {
  const output = json(required(body, "output"), "InvalidOutput");
  const { live, flow } = waitingFor(core, body);
  await guarded(core, live, flow, () => succeedTask(core, live, flow, JSON.parse(output)));
  return {};
}

export async function sendTaskFailure(core: Core, body: Body): Promise<object> {
  const { live, flow } = waitingFor(core, body);
  const failure = new StatesError(optional(body, "error") ?? "", optional(body, "cause") ?? "");
  await guarded(core, live, flow, () => failTask(core, live, flow, failure));
  return {};
}

/** Starts HeartbeatSeconds anew. */
export function sendTaskHeartbeat(core: Core, body: Body): object {
  const { flow } = waitingFor(core, body);
  const { execution, path, doing } = flow;
  if ("heartbeat" in doing && doing.heartbeat !== undefined) {
    core.store.putTimer({ execution, path, kind: "heartbeat", due: later(core.now(), doing.heartbeat) });
  }
  return {};
}

/** The flow that waits for the token; TaskTimedOut when it no longer does, InvalidToken when there never was such a token. */
function waitingFor(core: Core, body: Body): { live: Live; flow: Flow } {
  const token = required(body, "taskToken");
  const place = core.store.token(token);
  if (!place) throw new ApiError("InvalidToken", "Invalid Token: 'Invalid token'");
  const live = core.live.get(place.execution);
  const flow = live?.flows.get(place.path);
  const waits = flow && "token" in flow.doing && flow.doing.token === token;
  if (!live || !waits || !isCurrent(core, live, flow)) {
    throw new ApiError("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
  }
  return { live, flow };
}
