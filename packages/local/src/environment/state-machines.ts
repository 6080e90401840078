/** Deploys the template's state machines to the workflow engine, and lists what is running there. */
import type { Machine } from "../template/template.ts";
import type { Engine } from "../workflow/engine.ts";
import type { Waiting } from "./options.ts";

const roleArn = "arn:aws:iam::000000000000:role/local";

/** Creates or updates each; executions that run keep the definition they started with, as on AWS. */
export async function deployMachines(engine: Engine, machines: readonly Machine[]): Promise<void> {
  for (const { name, arn, definition } of machines) {
    const { status } = await engine.handle("DescribeStateMachine", { stateMachineArn: arn });
    const known = status === 200;
    await ask(
      engine,
      known ? "UpdateStateMachine" : "CreateStateMachine",
      known ? { stateMachineArn: arn, definition } : { name, definition, roleArn },
    );
  }
}

/** Every running execution, with the state it entered last. */
export async function waitsOf(engine: Engine, machines: readonly Machine[]): Promise<Waiting[]> {
  const waits: Waiting[] = [];
  for (const { arn: stateMachineArn } of machines) {
    const { executions } = await ask<{ executions: { executionArn: string; name: string; startDate: number }[] }>(
      engine,
      "ListExecutions",
      {
        stateMachineArn,
        statusFilter: "RUNNING",
      },
    );
    for (const { executionArn, name, startDate } of executions) {
      const query = { executionArn, reverseOrder: true, maxResults: 50, includeExecutionData: false };
      const { events } = await ask<{ events: Entered[] }>(engine, "GetExecutionHistory", query);
      const entered = events.find((event) => event.stateEnteredEventDetails);
      const since = new Date((entered?.timestamp ?? startDate) * 1000).toISOString();
      waits.push({ execution: name, state: entered?.stateEnteredEventDetails?.name ?? "", since });
    }
  }
  return waits;
}

interface Entered {
  timestamp: number;
  stateEnteredEventDetails?: { name: string };
}

async function ask<T>(engine: Engine, action: string, body: object): Promise<T> {
  const { status, body: answer } = await engine.handle(action, body);
  if (status === 200) return answer as T;
  const { __type: type, message } = Object(answer) as { __type?: string; message?: string };
  throw new Error(`workflow: ${action}: ${type}: ${message}`);
}
