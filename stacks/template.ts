/** Synthesizes the installation's template in-process. */
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { buildStacks } from "./index.ts";
import type { Installation } from "./installation.ts";

interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
}
export interface Synthesized {
  Resources: Record<string, Resource>;
}

/** The installation that the local environment plays. */
export const local: Installation = {
  stage: "local",
  origin: "http://localhost:4321",
  ownerEmail: "organisation@example.ma",
  sender: "programme@example.ma",
  programme: "tamkine",
  alarmEmail: "organisation@example.ma",
  language: "fr",
  guard: false,
  customerKey: false,
  dashboard: false,
  reserved: true,
  budget: 20,
};

/** An app that bundles nothing. */
export const unbundled = (): App => new App({ context: { "aws:cdk:bundling-stacks": [], "aws:cdk:disable-asset-staging": true } });

/** @returns the template without bundling: code locations and asset paths are left out */
export function synthesize(installation = local): Synthesized {
  const template = Template.fromStack(buildStacks(unbundled(), installation)).toJSON() as Synthesized;
  for (const resource of Object.values(template.Resources)) {
    if (resource.Type !== "AWS::Lambda::Function") continue;
    delete resource.Properties?.["Code"];
    if (resource.Metadata) resource.Metadata = { entry: resource.Metadata["entry"] };
  }
  return template;
}
