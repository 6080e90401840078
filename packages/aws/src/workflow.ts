/** The cohort's state machine on AWS Step Functions. */
import { createHash } from "node:crypto";
import { SendTaskSuccessCommand, type SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import type { CohortRef } from "@tamkine/core/kernel/item";
import type { Workflow } from "@tamkine/core/ports";

/** What Step Functions answers when a wait is over: by its date, by another signal, or with its execution. */
const over = new Set(["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"]);

/** @param stateMachine ARN of it or of its alias: which definition new executions follow */
export function createWorkflow(client: SFNClient, stateMachine: string): Workflow {
  return {
    async start({ programme, cohort }) {
      const name = executionName({ programme, cohort });
      try {
        const input = JSON.stringify({ programme, cohort });
        const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn: stateMachine, name, input }));
        if (executionArn === undefined) throw new Error("an execution without address");
        return executionArn;
      } catch (error) {
        // It ran before and has ended: names are kept for 90 days.
        if ((error as Error).name === "ExecutionAlreadyExists") return executionOf(stateMachine, name);
        throw error;
      }
    },
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

/** One name a cohort, so that a cohort cannot have two executions; at most 80 characters. */
function executionName({ programme, cohort }: CohortRef): string {
  const name = `${programme}_${cohort}`;
  return name.length <= 80 ? name : createHash("sha256").update(name).digest("hex");
}
