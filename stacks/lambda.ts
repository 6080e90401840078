/** How functions are made here: one bundle an entry file, and environment and grant given together. */
import { ArnFormat, type Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Architecture, type CfnFunction, Function as LambdaFunction, type IFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { bundled } from "./code.ts";
import type { Installation } from "./installation.ts";
import type { Stored } from "./storage.ts";

export interface Base extends Stored {
  installation: Installation;
  /** Prints papers; only the site may ask it to. */
  printer: IFunction;
}

/** A state machine's name and address, known before it exists, so that functions can be told without a cycle. */
export function machineOf(
  stack: Stack,
  { installation }: Pick<Base, "installation">,
  what: "cohort" | "retention",
): { name: string; arn: string } {
  const name = `tamkine-${installation.stage}-${what}`;
  const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
  return { name, arn: stack.formatArn({ service: "states", resource: "stateMachine", resourceName: name, arnFormat }) };
}

/** Letters are sent with the configuration set of this name, so that what becomes of them is told. */
export const configurationSet = ({ installation }: Base): string => `tamkine-${installation.stage}`;

/** Below this path in Parameter Store are the installation's secrets; `npm run keys` makes them. */
export const parameters = ({ installation }: Base): string => `/tamkine/${installation.stage}`;

/**
 * A function from `entry` (a path from the repository's root), with what every function of the programme needs: the table, the
 * signing secret, the site's address, the right to send letters and to end the state machine's waits.
 * The entry stands in the template's metadata, so that the local environment runs the same file.
 */
export function lambda(stack: Stack, base: Base, id: string, entry: string, timeout: Duration): LambdaFunction {
  const { table, installation, printer } = base;
  const machine = machineOf(stack, base, "cohort");
  const forgetting = machineOf(stack, base, "retention");
  const fn = new LambdaFunction(stack, id, {
    code: bundled(entry),
    handler: "index.handler",
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 512,
    timeout,
    logGroup: new LogGroup(stack, `${id}Log`, { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY }),
    environment: {
      TABLE: table.tableName,
      PARAMETERS: parameters(base),
      ORIGIN: installation.origin,
      STATE_MACHINE: machine.arn,
      RETENTION_MACHINE: forgetting.arn,
      CONFIGURATION_SET: configurationSet(base),
      PRINTER: printer.functionArn,
      OWNER_EMAIL: installation.ownerEmail,
      ANSWER_AFTER: "1000",
      NODE_OPTIONS: "--enable-source-maps",
    },
  });
  table.grantReadWriteData(fn);
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ["ses:SendRawEmail"],
      resources: [
        stack.formatArn({ service: "ses", resource: "identity", resourceName: "*" }),
        stack.formatArn({ service: "ses", resource: "configuration-set", resourceName: configurationSet(base) }),
      ],
    }),
  );
  fn.addToRolePolicy(
    new PolicyStatement({ actions: ["states:StartExecution", "states:SendTaskSuccess"], resources: [machine.arn, forgetting.arn] }),
  );
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ["ssm:GetParameters"],
      resources: [stack.formatArn({ service: "ssm", resource: `parameter${parameters(base)}`, resourceName: "*" })],
    }),
  );
  (fn.node.defaultChild as CfnFunction).addMetadata("entry", entry);
  return fn;
}
