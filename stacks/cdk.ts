/** The same stacks for the plain CDK command line. Settings come from the environment, or as `-c NAME=value`. */
import { App } from "aws-cdk-lib";
import { buildStacks } from "./index.ts";
import { type Installation, installationFrom } from "./installation.ts";

const app = new App();
const said = app.node.getAllContext() as Record<string, string | undefined>;
buildStacks(app, installation());

/** A setting that is wrong is told by its name alone: where in the sources it was found helps nobody. */
function installation(): Installation {
  try {
    return installationFrom(said["stage"] ?? "dev", { ...process.env, ...said });
  } catch (error) {
    process.stderr.write(`\n${(error as Error).message}\n\n`);
    process.exit(1);
  }
}
