/** What comes back of a Task: a result, an error, or the time that ran out. */
import { lambdaFailure, type StatesError } from "../failure.ts";
import { payloadText } from "../limits.ts";
import { type Core, type Live, stateOf } from "../run/core.ts";
import { guarded } from "../run/fail.ts";
import { leave } from "../run/leave.ts";
import { log } from "../run/log.ts";
import { uuid } from "../expression/functions.ts";
import type { Doing, Flow } from "../store/records.ts";
import { namesOf } from "./task-names.ts";

/** What `invoke` gave, or what it threw. */
export type Answer = { payload: unknown } | { thrown: unknown };

/** Lambda answered; nothing happens when the flow went on meanwhile (a time-out, a token that came back first). */
export async function answered(core: Core, live: Live, flow: Flow, asked: Doing, answer: Answer): Promise<void> {
  if (flow.doing !== asked || asked.is !== "invoke") return;
  await guarded(core, live, flow, async () => {
    if ("thrown" in answer) return failTask(core, live, flow, lambdaFailure(answer.thrown));
    if (asked.token === undefined) return succeedTask(core, live, flow, lambdaResult(core, answer.payload));
    const { token, heartbeat } = asked;
    log(core, live, flow, "TaskSubmitted", {
      ...names(live, flow),
      output: payloadText(lambdaResult(core, answer.payload), "The task's answer"),
    });
    flow.doing = { is: "token", token, ...(heartbeat === undefined ? {} : { heartbeat }) };
    core.store.putFlow(flow);
  });
}

/** The task's result is there: on to Output and the next state. */
export async function succeedTask(core: Core, live: Live, flow: Flow, result: unknown): Promise<void> {
  const output = payloadText(result, `The result of the task '${flow.state}'`);
  core.store.dropTimersOfFlow(flow);
  log(core, live, flow, "TaskSucceeded", { ...names(live, flow), output });
  await leave(core, live, flow, stateOf(live, flow), { result: JSON.parse(output) as unknown });
}

/** The task failed; throws the error for Retry and Catch. */
export function failTask(core: Core, live: Live, flow: Flow, failure: StatesError): never {
  const timedOut = failure.error === "States.Timeout" || failure.error === "States.HeartbeatTimeout";
  const { error, cause } = failure;
  log(core, live, flow, timedOut ? "TaskTimedOut" : "TaskFailed", { ...names(live, flow), error, cause });
  throw failure;
}

function names(live: Live, flow: Flow): object {
  const state = stateOf(live, flow);
  return state.type === "Task" ? namesOf(state) : {};
}

/** As the optimised integration lambda:invoke gives it. */
function lambdaResult(core: Core, payload: unknown): object {
  return {
    ExecutedVersion: "$LATEST",
    Payload: payload ?? null,
    SdkHttpMetadata: { AllHttpHeaders: {}, HttpHeaders: {}, HttpStatusCode: 200 },
    SdkResponseMetadata: { RequestId: uuid(() => core.random()) },
    StatusCode: 200,
  };
}
