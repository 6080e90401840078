/** What is put up in AWS, in order: read it and you have the architecture. */
import { type App, Stack } from "aws-cdk-lib";
import type { Installation } from "./installation.ts";
import { mail } from "./mail.ts";
import { papers } from "./papers.ts";
import { storage } from "./storage.ts";
import { web } from "./web.ts";
import { workflow } from "./workflow.ts";

/** Builds the installation's stack into `app`; the same for SST, for CDK and for the tests. */
export function buildStacks(app: App, installation: Installation): Stack {
  const stack = new Stack(app, `tamkine-${installation.stage}`, { description: "TAMKINE: a mentoring programme, cohort after cohort" });
  const stored = storage(stack);
  const base = { installation, ...stored, printer: papers(stack) };
  const cohort = workflow(stack, base);
  mail(stack, base);
  web(stack, { ...base, cohort });
  return stack;
}
