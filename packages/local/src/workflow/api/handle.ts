/** Leads a request to its action; an action that is not there is refused by its name. */
import type { Core } from "../run/core.ts";
import { type Answered, ApiError, errorAnswer } from "./answer.ts";
import type { Body } from "./body.ts";
import { describeExecution, listExecutions, start, stop } from "./executions.ts";
import { getExecutionHistory } from "./history.ts";
import { createStateMachine, describeStateMachine, listStateMachines, updateStateMachine } from "./machines.ts";
import { redriveExecution } from "./redrive.ts";
import { sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from "./tasks.ts";

type Action = (core: Core, body: Body) => object | Promise<object>;

const actions = new Map<string, Action>(
  Object.entries({
    CreateStateMachine: createStateMachine,
    UpdateStateMachine: updateStateMachine,
    DescribeStateMachine: describeStateMachine,
    ListStateMachines: listStateMachines,
    StartExecution: start,
    DescribeExecution: describeExecution,
    ListExecutions: listExecutions,
    GetExecutionHistory: getExecutionHistory,
    StopExecution: stop,
    SendTaskSuccess: sendTaskSuccess,
    SendTaskFailure: sendTaskFailure,
    SendTaskHeartbeat: sendTaskHeartbeat,
    RedriveExecution: redriveExecution,
  }),
);

/** Answers one request, as one transition. */
export async function handle(
  core: Core,
  alone: <T>(job: () => Promise<T>) => Promise<T>,
  target: string,
  body: unknown,
): Promise<Answered> {
  const name = target.slice(target.lastIndexOf(".") + 1);
  const action = actions.get(name);
  if (!action)
    return errorAnswer(new ApiError("UnknownOperationException", `${name} is not supported; supported: ${[...actions.keys()].join(", ")}`));
  const members = typeof body === "object" && body !== null ? (body as Body) : {};
  return alone(async () => {
    try {
      return { status: 200, body: await action(core, members) };
    } catch (error) {
      if (error instanceof ApiError) return errorAnswer(error);
      throw error;
    }
  });
}
