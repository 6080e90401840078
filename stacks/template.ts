/** Synthesizes the installation's template in-process. */
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { buildStacks } from "./index.ts";

interface Synthesized {
  Resources: Record<string, { Type: string; Properties?: Record<string, unknown>; Metadata?: Record<string, unknown> }>;
}

/** @returns the template of stage "local", without bundling: code locations and asset paths are left out */
export function synthesize(): Synthesized {
  const app = new App({ context: { "aws:cdk:bundling-stacks": [], "aws:cdk:disable-asset-staging": true } });
  const stack = buildStacks(app, { stage: "local", origin: "http://localhost:4321", ownerEmail: "organisation@example.ma" });
  const template = Template.fromStack(stack).toJSON() as Synthesized;
  for (const resource of Object.values(template.Resources)) {
    if (resource.Type !== "AWS::Lambda::Function") continue;
    delete resource.Properties?.["Code"];
    if (resource.Metadata) resource.Metadata = { entry: resource.Metadata["entry"] };
  }
  return template;
}
