/** What is put up in AWS, in order: read it and you have the architecture. */
import { type App, Stack } from "aws-cdk-lib";
import { mail } from "./mail.ts";
import { storage } from "./storage.ts";
import { web } from "./web.ts";
import { workflow } from "./workflow.ts";

/** What differs from one installation to the next. */
export interface Installation {
  /** Keeps installations in one account apart: part of every name. */
  stage: string;
  /** The site's public address. */
  origin: string;
  /** Who may sign in first. */
  ownerEmail: string;
}

/** Builds the installation's stack into `app`; the same for SST, for CDK and for the tests. */
export function buildStacks(app: App, installation: Installation): Stack {
  const stack = new Stack(app, `tamkine-${installation.stage}`, { description: "TAMKINE: a mentoring programme, cohort after cohort" });
  const stored = storage(stack);
  const base = { installation, ...stored };
  const cohort = workflow(stack, base);
  mail(stack, base);
  web(stack, { ...base, cohort });
  return stack;
}
