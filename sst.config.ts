/** The only file that knows SST: it hands its app to the plain CDK stacks. */
import type { SSTConfig } from "sst";
import { buildStacks } from "./stacks/index.ts";
import { installationFrom } from "./stacks/installation.ts";

export default {
  config: () => ({ name: "tamkine", region: process.env["AWS_REGION"] || "eu-west-3" }),
  stacks(app) {
    buildStacks(app, installationFrom(app.stage, process.env));
  },
} satisfies SSTConfig;
