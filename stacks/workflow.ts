/** The state machine that carries a cohort through its life, from the file that is also tested and run locally. */
import { readFileSync } from "node:fs";
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from "aws-cdk-lib/aws-stepfunctions";
import { type Base, cohortMachine, lambda } from "./lambda.ts";

export function workflow(stack: Stack, base: Base): StateMachine {
  const tasks = {
    StepFunction: lambda(stack, base, "StepFunction", "functions/workflow/step.ts", Duration.minutes(2)),
    WaitFunction: lambda(stack, base, "WaitFunction", "functions/workflow/wait.ts", Duration.seconds(30)),
    PostFunction: lambda(stack, base, "PostFunction", "functions/workflow/post.ts", Duration.minutes(2)),
    AlertFunction: lambda(stack, base, "AlertFunction", "functions/workflow/alert.ts", Duration.seconds(30)),
  };
  const machine = new StateMachine(stack, "CohortMachine", {
    stateMachineName: cohortMachine(stack, base).name,
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromString(readFileSync("stacks/cohort.asl.json", "utf8")),
    definitionSubstitutions: Object.fromEntries(Object.entries(tasks).map(([name, fn]) => [name, fn.functionArn])),
    tracingEnabled: true,
    // Inputs and outputs are ids only, but they need not be in the logs either.
    logs: {
      destination: new LogGroup(stack, "CohortMachineLog", { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY }),
      level: LogLevel.ERROR,
      includeExecutionData: false,
    },
  });
  for (const fn of Object.values(tasks)) fn.grantInvoke(machine);
  return machine;
}
