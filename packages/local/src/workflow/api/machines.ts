/** CreateStateMachine, UpdateStateMachine, DescribeStateMachine, ListStateMachines. */
import { InvalidDefinition, load } from "../definition/load.ts";
import { epoch } from "../moment.ts";
import type { Core } from "../run/core.ts";
import type { MachineRecord } from "../store/records.ts";
import { ApiError } from "./answer.ts";
import { type Body, nameIn, optional, required } from "./body.ts";
import { paged, pageOf } from "./page.ts";

/** The same name, definition and role give the same machine again. */
export function createStateMachine(core: Core, body: Body): object {
  const name = nameIn(body) ?? required(body, "name");
  const definition = required(body, "definition");
  const role = required(body, "roleArn");
  if ((optional(body, "type") ?? "STANDARD") !== "STANDARD")
    throw new ApiError("StateMachineTypeNotSupported", "Only STANDARD is supported");
  checked(core, definition);
  const arn = `arn:aws:states:${core.region}:${core.account}:stateMachine:${name}`;
  const known = core.store.machine(arn);
  if (known && (known.definition !== definition || known.role !== role)) {
    throw new ApiError("StateMachineAlreadyExists", `State Machine Already Exists: '${arn}'`);
  }
  const created = known?.created ?? core.now();
  if (!known) core.store.putMachine({ arn, name, role, created, definition });
  return { stateMachineArn: arn, creationDate: epoch(created) };
}

/** Executions that run keep the definition they started with. */
export function updateStateMachine(core: Core, body: Body): object {
  const { arn, name, role, created, definition } = machineIn(core, body);
  const next = optional(body, "definition") ?? definition;
  checked(core, next);
  const revision = core.store.putMachine({ arn, name, role: optional(body, "roleArn") ?? role, created, definition: next });
  return { updateDate: epoch(core.now()), revisionId: String(revision) };
}

export function describeStateMachine(core: Core, body: Body): object {
  const { arn, name, role, created, definition, revision } = machineIn(core, body);
  return {
    stateMachineArn: arn,
    name,
    status: "ACTIVE",
    definition,
    roleArn: role,
    type: "STANDARD",
    creationDate: epoch(created),
    loggingConfiguration: { level: "OFF", includeExecutionData: false },
    revisionId: String(revision),
  };
}

export function listStateMachines(core: Core, body: Body): object {
  const page = pageOf(body);
  const some = core.store.machines().slice(page.offset, page.offset + page.limit + 1);
  const { entries, ...next } = paged(some, page);
  const listed = entries.map(({ arn, name, created }) => ({ stateMachineArn: arn, name, type: "STANDARD", creationDate: epoch(created) }));
  return { stateMachines: listed, ...next };
}

/** The machine named by stateMachineArn. A version or alias of it stands for it: there is only the newest definition to start with. */
export function machineIn(core: Core, body: Body): MachineRecord {
  const arn = required(body, "stateMachineArn");
  if (!arn.includes(":stateMachine:")) throw new ApiError("InvalidArn", `Invalid Arn: '${arn}'`);
  const machine = core.store.machine(arn.split(":").slice(0, 7).join(":"));
  if (!machine) throw new ApiError("StateMachineDoesNotExist", `State Machine Does Not Exist: '${arn}'`);
  return machine;
}

function checked(core: Core, definition: string): void {
  try {
    load(definition, core.expressions);
  } catch (error) {
    if (error instanceof InvalidDefinition) throw new ApiError("InvalidDefinition", error.message);
    throw error;
  }
}
