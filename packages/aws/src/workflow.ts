/** The cohort's state machine on AWS Step Functions. */
import { createHash } from "node:crypto";
import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import type { Workflow } from "@tamkine/core/ports";
import { bare, settings, silence } from "./clients.ts";

/** What Step Functions answers when a wait is over: by its date, by another signal, or with its execution. */
const over = new Set(["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"]);

/** ARNs of the state machines or of their aliases: which definition new executions follow. */
export interface Machines {
  /** The one that carries a cohort; absent for functions that never start it. */
  cohort?: string | undefined;
  /** The one that forgets; absent for functions that never start it. */
  retention?: string | undefined;
  /** The one that prepares parcels; absent for functions that never start it. */
  parcel?: string | undefined;
}

/** State machines through a client of its own. */
export const openWorkflow = (machines: Machines): Workflow => createWorkflow(bare(new SFNClient(settings(silence.others))), machines);

export function createWorkflow(client: SFNClient, { cohort: ofCohort, retention, parcel }: Machines): Workflow {
  /** Starting what has been started gives the same execution, also when it has ended: names are kept for 90 days. */
  async function start(stateMachineArn: string | undefined, name: string, input: object): Promise<string> {
    if (stateMachineArn === undefined) throw new Error("this function may not start that machine");
    try {
      const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      if (executionArn === undefined) throw new Error("an execution without address");
      return executionArn;
    } catch (error) {
      if ((error as Error).name === "ExecutionAlreadyExists") return executionOf(stateMachineArn, name);
      throw error;
    }
  }
  return {
    start: ({ programme, cohort }, day) =>
      start(ofCohort, executionName(programme, cohort, ...(day === undefined ? [] : [day])), { programme, cohort }),
    startRetention: ({ programme, cohort }, part) =>
      start(retention, executionName(programme, cohort, String(part)), { programme, cohort }),
    startParcel: ({ programme, id, attempt }) => start(parcel, executionName(programme, id, String(attempt)), { programme, id, attempt }),
    async signal(token) {
      try {
        await client.send(new SendTaskSuccessCommand({ taskToken: token, output: "{}" }));
        return "ended";
      } catch (error) {
        if (over.has((error as Error).name)) return "gone";
        throw error;
      }
    },
  };
}

/** An execution's address has the machine's name in it, whatever alias it was started by. */
function executionOf(stateMachine: string, name: string): string {
  const machine = stateMachine.split(":").slice(0, 7).join(":");
  return `${machine.replace(":stateMachine:", ":execution:")}:${name}`;
}

/** One name for each thing that is carried, so that it cannot have two executions; at most 80 characters. */
function executionName(...parts: string[]): string {
  const name = parts.join("_");
  return name.length <= 80 ? name : createHash("sha256").update(name).digest("hex");
}
