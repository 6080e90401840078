/** The function that prints papers: nothing but a typesetter. It has no rights, reads no table and keeps nothing. */
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Architecture, type CfnFunction, Function as LambdaFunction, type IFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { bundled } from "./code.ts";

const entry = "functions/papers.ts";

/** Beside the code go Typst for the function's machine, the fonts and the templates: stacks/papers-parts.mjs puts them there. */
export function papers(stack: Stack): IFunction {
  const fn = new LambdaFunction(stack, "PapersFunction", {
    code: bundled(entry, "stacks/papers-parts.mjs"),
    handler: "index.handler",
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 1024,
    timeout: Duration.seconds(25),
    logGroup: new LogGroup(stack, "PapersFunctionLog", { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY }),
    environment: { PARTS: "/var/task", NODE_OPTIONS: "--enable-source-maps" },
  });
  (fn.node.defaultChild as CfnFunction).addMetadata("entry", entry);
  return fn;
}
