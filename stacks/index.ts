/** What is put up in AWS, in order: read it and you have the architecture. */
import { type App, Stack } from "aws-cdk-lib";
import { edge } from "./edge.ts";
import { guard } from "./guard.ts";
import type { Installation } from "./installation.ts";
import { mail } from "./mail.ts";
import { named } from "./names.ts";
import { papers } from "./papers.ts";
import { storage } from "./storage.ts";
import { watch } from "./watch.ts";
import { web } from "./web.ts";
import { workflow } from "./workflow.ts";

/** Builds the installation's stack into `app`; the same for SST, for CDK and for the tests. */
export function buildStacks(app: App, installation: Installation): Stack {
  const stack = new Stack(app, named(installation), { description: "TAMKINE: a mentoring programme, cohort after cohort" });
  const ground = { installation, ...storage(stack, installation) };
  const base = { ...ground, printer: papers(stack, ground) };
  const machines = workflow(stack, base);
  const lost = mail(stack, base);
  const api = web(stack, base);
  edge(stack, base, api);
  watch(stack, base, { machines, lost: [lost], api });
  if (installation.guard) guard(app, installation);
  return stack;
}
