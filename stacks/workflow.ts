/** The state machines, from the files that are also tested and run locally: one carries a cohort through its life, one forgets it. */
import { readFileSync } from "node:fs";
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from "aws-cdk-lib/aws-stepfunctions";
import { type Base, machineOf, lambda } from "./lambda.ts";

export function workflow(stack: Stack, base: Base): StateMachine {
  const tasks = {
    StepFunction: lambda(stack, base, "StepFunction", "functions/workflow/step.ts", Duration.minutes(2)),
    WaitFunction: lambda(stack, base, "WaitFunction", "functions/workflow/wait.ts", Duration.seconds(30)),
    PostFunction: lambda(stack, base, "PostFunction", "functions/workflow/post.ts", Duration.minutes(2)),
    AlertFunction: lambda(stack, base, "AlertFunction", "functions/workflow/alert.ts", Duration.seconds(30)),
    RetentionFunction: lambda(stack, base, "RetentionFunction", "functions/workflow/retention.ts", Duration.minutes(5)),
  };
  const { StepFunction: _, ...ofRetention } = tasks;
  machine(stack, base, "retention", ofRetention);
  return machine(stack, base, "cohort", tasks);
}

/** A machine from `stacks/<what>.asl.json`, with the right to run its tasks. */
function machine(stack: Stack, base: Base, what: "cohort" | "retention", tasks: Record<string, IFunction>): StateMachine {
  const id = { cohort: "CohortMachine", retention: "RetentionMachine" }[what];
  const made = new StateMachine(stack, id, {
    stateMachineName: machineOf(stack, base, what).name,
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromString(readFileSync(`stacks/${what}.asl.json`, "utf8")),
    definitionSubstitutions: Object.fromEntries(Object.entries(tasks).map(([name, fn]) => [name, fn.functionArn])),
    tracingEnabled: true,
    // Inputs and outputs are ids only, but they need not be in the logs either.
    logs: {
      destination: new LogGroup(stack, `${id}Log`, { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY }),
      level: LogLevel.ERROR,
      includeExecutionData: false,
    },
  });
  for (const fn of Object.values(tasks)) fn.grantInvoke(made);
  return made;
}
