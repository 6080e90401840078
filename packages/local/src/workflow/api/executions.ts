/** StartExecution, DescribeExecution, ListExecutions, StopExecution. */
import { epoch } from "../moment.ts";
import type { Core } from "../run/core.ts";
import { endExecution } from "../run/end-execution.ts";
import { notRedrivable } from "../run/redrive.ts";
import { startExecution } from "../run/start.ts";
import type { Execution, Status } from "../store/records.ts";
import { ApiError } from "./answer.ts";
import { type Body, json, nameIn, optional, required } from "./body.ts";
import { machineIn } from "./machines.ts";
import { paged, pageOf } from "./page.ts";

/** The name and input of a running execution give that execution again; as on AWS, those of an ended one do not. */
export function start(core: Core, body: Body): object {
  const machine = machineIn(core, body);
  const input = json(optional(body, "input") ?? "{}", "InvalidExecutionInput");
  const name = nameIn(body);
  const there = name === undefined ? undefined : core.store.execution(`${machine.arn.replace(":stateMachine:", ":execution:")}:${name}`);
  if (there && (there.status !== "RUNNING" || there.input !== input)) {
    throw new ApiError("ExecutionAlreadyExists", `Execution Already Exists: '${there.arn}'`);
  }
  const execution = there ?? startExecution(core, { machine, input, ...(name === undefined ? {} : { name }) });
  return { executionArn: execution.arn, startDate: epoch(execution.started) };
}

export function describeExecution(core: Core, body: Body): object {
  const execution = executionIn(core, body);
  const { input, output, error, cause } = execution;
  const reason = notRedrivable(core, execution);
  return {
    ...line(execution),
    input,
    inputDetails: { included: true },
    ...(output === undefined ? { error, cause } : { output, outputDetails: { included: true } }),
    redriveStatus: reason === undefined ? "REDRIVABLE" : "NOT_REDRIVABLE",
    redriveStatusReason: reason,
  };
}

/** The latest first. */
export function listExecutions(core: Core, body: Body): object {
  const page = pageOf(body);
  const status = optional(body, "statusFilter") as Status | undefined;
  const run = optional(body, "mapRunArn");
  const all = () => core.store.executionsOf(machineIn(core, body).arn, status, page.limit + 1, page.offset);
  const ofRun = (arn: string) => core.store.itemsOf(arn).filter((item) => status === undefined || item.status === status);
  const { entries, ...next } = paged(run === undefined ? all() : ofRun(run).slice(page.offset, page.offset + page.limit + 1), page);
  return { executions: entries.map(line), ...next };
}

/** Stopping an ended execution changes nothing. */
export function stop(core: Core, body: Body): object {
  const execution = executionIn(core, body);
  const [error, cause] = [optional(body, "error"), optional(body, "cause")];
  const live = core.live.get(execution.arn);
  if (live)
    endExecution(core, live, { status: "ABORTED", ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) });
  return { stopDate: epoch(live?.execution.stopped ?? execution.stopped ?? core.now()) };
}

/** The execution named by executionArn. */
export function executionIn(core: Core, body: Body): Execution {
  const arn = required(body, "executionArn");
  if (!arn.includes(":execution:")) throw new ApiError("InvalidArn", `Invalid Arn: '${arn}'`);
  const execution = core.store.execution(arn);
  if (!execution) throw new ApiError("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`);
  return execution;
}

function line({ arn, machine, name, status, started, stopped, redrives, redriven, link }: Execution): object {
  return {
    executionArn: arn,
    stateMachineArn: machine,
    name,
    status,
    startDate: epoch(started),
    stopDate: stopped === undefined ? undefined : epoch(stopped),
    mapRunArn: link?.run,
    redriveCount: redrives,
    redriveDate: redriven === undefined ? undefined : epoch(redriven),
  };
}
