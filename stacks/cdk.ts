/** The same stacks for the plain CDK command line. */
import { App } from "aws-cdk-lib";
import { buildStacks } from "./index.ts";
import { installationFrom } from "./installation.ts";

const app = new App();
buildStacks(app, installationFrom(String(app.node.tryGetContext("stage") ?? "dev"), process.env));
