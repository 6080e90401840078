/** The function that prints papers: nothing but a typesetter. It has no rights, reads no table and keeps nothing. */
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Architecture, type CfnFunction, type IFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { cjsBanner } from "./lambda.ts";

const entry = "functions/papers.ts";

/** Beside the code go Typst for the function's machine, the fonts and the templates: stacks/papers-parts.mjs puts them there. */
export function papers(stack: Stack): IFunction {
  const fn = new NodejsFunction(stack, "PapersFunction", {
    entry,
    depsLockFilePath: "package-lock.json",
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 1024,
    timeout: Duration.seconds(25),
    logGroup: new LogGroup(stack, "PapersFunctionLog", { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY }),
    bundling: {
      format: OutputFormat.ESM,
      target: "node24",
      minify: true,
      sourceMap: true,
      externalModules: [],
      banner: cjsBanner,
      commandHooks: {
        beforeBundling: () => [],
        beforeInstall: () => [],
        afterBundling: (root, made) => [`node ${root}/stacks/papers-parts.mjs ${root} ${made}`],
      },
    },
    environment: { PARTS: "/var/task", NODE_OPTIONS: "--enable-source-maps" },
  });
  (fn.node.defaultChild as CfnFunction).addMetadata("entry", entry);
  return fn;
}
