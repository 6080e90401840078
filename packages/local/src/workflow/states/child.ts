/** A Task that starts another execution, and may wait for its end. */
import type { Task } from "../definition/program.ts";
import { StatesError } from "../failure.ts";
import { type Core, type Live, stateOf } from "../run/core.ts";
import { log } from "../run/log.ts";
import { startExecution, waitFor } from "../run/start.ts";
import type { Execution, Flow } from "../store/records.ts";
import { failTask, succeedTask } from "./task-end.ts";
import { namesOf } from "./task-names.ts";

/** Starts the execution; a task of the pattern request is done with that. */
export async function startChild(core: Core, live: Live, flow: Flow, state: Task, given: Record<string, unknown>): Promise<void> {
  const child = started(core, given) ?? failTask(core, live, flow, alreadyThere(given));
  const answer = { ExecutionArn: child.arn, StartDate: Date.parse(child.started) };
  if (state.pattern === "request") return succeedTask(core, live, flow, answer);
  log(core, live, flow, "TaskSubmitted", { ...namesOf(state), output: JSON.stringify(answer) });
  flow.doing = { is: "child", execution: child.arn };
  core.store.putFlow(flow);
  waitFor(core, flow, child.arn);
  // A running execution of the same name and input may have been found: then only its end counts.
  core.resume(live, flow);
}

/** Goes on when the execution that the flow waits for has ended. */
export async function childEnded(core: Core, live: Live, flow: Flow, arn: string): Promise<void> {
  const child = core.store.execution(arn);
  const state = stateOf(live, flow);
  if (!child || child.status === "RUNNING" || state.type !== "Task") return;
  const answer = describe(child, state.pattern === "sync:2");
  if (child.status === "SUCCEEDED") return succeedTask(core, live, flow, answer);
  failTask(core, live, flow, new StatesError("States.TaskFailed", JSON.stringify(answer)));
}

/** Undefined when an execution of that name is there already, ended or with another input. */
function started(core: Core, { StateMachineArn, Name, Input = {} }: Record<string, unknown>): Execution | undefined {
  const machine = core.store.machine(String(StateMachineArn));
  if (!machine)
    throw new StatesError("StepFunctions.StateMachineDoesNotExistException", `State Machine Does Not Exist: '${String(StateMachineArn)}'`);
  const input = typeof Input === "string" ? Input : JSON.stringify(Input);
  if (typeof Name !== "string") return startExecution(core, { machine, input });
  const there = core.store.execution(`${machine.arn.replace(":stateMachine:", ":execution:")}:${Name}`);
  if (!there) return startExecution(core, { machine, input, name: Name });
  return there.status === "RUNNING" && there.input === input ? there : undefined;
}

function alreadyThere({ Name }: Record<string, unknown>): StatesError {
  return new StatesError("StepFunctions.ExecutionAlreadyExistsException", `Execution Already Exists: '${String(Name)}'`);
}

/** As DescribeExecution gives it; sync:2 gives Input and Output as values instead of texts. */
function describe({ arn, machine, name, input, output, error, cause, started, stopped, status }: Execution, values: boolean): object {
  const written = (text: string) => (values ? (JSON.parse(text) as unknown) : text);
  return {
    ExecutionArn: arn,
    StateMachineArn: machine,
    Name: name,
    Status: status,
    StartDate: Date.parse(started),
    StopDate: stopped === undefined ? undefined : Date.parse(stopped),
    Input: written(input),
    InputDetails: { Included: true },
    ...(output === undefined ? { Error: error, Cause: cause } : { Output: written(output), OutputDetails: { Included: true } }),
  };
}
