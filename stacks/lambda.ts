/** How functions are made here: one bundle an entry file, a role of its own, and of everything else only what it uses. */
import { type Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, type CfnFunction, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { bind, type Use } from "./bind.ts";
import { bundled } from "./code.ts";
import type { Base } from "./base.ts";

interface Made {
  timeout: Duration;
  uses: readonly Use[];
  /** Megabytes; the processor comes with them. */
  memory?: number;
  /** Not more than so many at once, where the installation's quota has room to keep them free. */
  atOnce?: number;
  /** Settings that are no address of anything. */
  variables?: Record<string, string>;
  /** A script that puts more beside the code. */
  besides?: string;
}

/**
 * A function from `entry` (a path from the repository's root). The entry stands in the template's metadata, so that the local
 * environment runs the same file.
 */
export function lambda(stack: Stack, base: Base, id: string, entry: string, made: Made): LambdaFunction {
  const { timeout, uses, memory = 512, atOnce, variables = {}, besides } = made;
  const logGroup = new LogGroup(stack, `${id}Log`, { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
  // A role by hand, because the usual managed policy lets a function write to every log there is.
  const role = new Role(stack, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  logGroup.grantWrite(role);
  const fn = new LambdaFunction(stack, id, {
    code: bundled(entry, besides),
    handler: "index.handler",
    role,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: memory,
    timeout,
    logGroup,
    ...(base.installation.reserved && atOnce !== undefined && { reservedConcurrentExecutions: atOnce }),
    environment: variables,
  });
  bind(stack, base, fn, uses);
  (fn.node.defaultChild as CfnFunction).addMetadata("entry", entry);
  return fn;
}
