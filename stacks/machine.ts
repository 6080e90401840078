/** A state machine from its file, with a version for each change and an alias that stands for the newest. */
import { readFileSync } from "node:fs";
import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import {
  type CfnStateMachine,
  CfnStateMachineAlias,
  CfnStateMachineVersion,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from "aws-cdk-lib/aws-stepfunctions";
import { accept } from "./accept.ts";
import type { Base } from "./base.ts";
import { live, type Machine, machineNamed } from "./names.ts";

/** Logical ids. */
const ids: Record<Machine, string> = { cohort: "CohortMachine", retention: "RetentionMachine", parcel: "ParcelMachine" };

/**
 * A machine from `stacks/<what>.asl.json`, with the right to run its tasks.
 * @param tasks the functions it names as ${…}
 */
export function machine(stack: Stack, { installation }: Base, what: Machine, tasks: Record<string, IFunction>): StateMachine {
  const id = ids[what];
  const made = new StateMachine(stack, id, {
    stateMachineName: machineNamed(stack, installation, what).name,
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromString(readFileSync(`stacks/${what}.asl.json`, "utf8")),
    definitionSubstitutions: Object.fromEntries(Object.entries(tasks).map(([name, fn]) => [name, fn.functionArn])),
    tracingEnabled: true,
    // Inputs and outputs are ids only, but they need not be in the logs either.
    logs: {
      destination: new LogGroup(stack, `${id}Log`, {
        // Deliveries to logs of this name share one policy, whose room is small.
        logGroupName: `/aws/vendedlogs/states/${machineNamed(stack, installation, what).name}`,
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  });
  // Not grantInvoke: it would let any version of them be called, and none but the newest is.
  made.addToRolePolicy(
    new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: Object.values(tasks).map((fn) => fn.functionArn) }),
  );
  publish(stack, made, id);
  accept(made, "AwsSolutions-IAM5[Resource::*]", "Delivering logs and tracing: these rights have no narrower resource.");
  return made;
}

/**
 * Executions that run keep the definition they began with whatever is deployed; new ones begin with the version that the alias stands
 * for. A version is kept when the next one comes, so that the console shows which definition an execution follows, and the alias can
 * be turned back by hand.
 */
function publish(stack: Stack, made: StateMachine, id: string): void {
  const version = new CfnStateMachineVersion(stack, `${id}Version`, {
    stateMachineArn: made.stateMachineArn,
    stateMachineRevisionId: (made.node.defaultChild as CfnStateMachine).attrStateMachineRevisionId,
  });
  version.applyRemovalPolicy(RemovalPolicy.RETAIN);
  new CfnStateMachineAlias(stack, `${id}Live`, {
    name: live,
    deploymentPreference: { stateMachineVersionArn: version.attrArn, type: "ALL_AT_ONCE" },
  });
}
