/** The same stacks for the plain CDK command line. Settings come from the environment, or as `-c NAME=value`. */
import { App } from "aws-cdk-lib";
import { buildStacks } from "./index.ts";
import { installationFrom, settingNames } from "./installation.ts";

const app = new App();
const said = (name: string) => app.node.tryGetContext(name) as string | undefined;
const settings = Object.fromEntries(settingNames.map((name) => [name, said(name) ?? process.env[name]]));
buildStacks(app, installationFrom(said("stage") ?? "dev", settings));
