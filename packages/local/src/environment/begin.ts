/**
 * For a process of its own: what takes longest at a start, bundling the functions, is done by threads of the bundler's, so it begins
 * before the rest is even loaded.
 */
import { ahead } from "@tamkine/core/kernel/lazily";
import type { startEnvironment } from "../environment.ts";
import { bundleTexts } from "../lambda/bundle.ts";
import { entriesOf } from "../template/template.ts";
import type { EnvironmentOptions } from "./options.ts";
import { projectRoot, templateOf } from "./project.ts";

/** @returns what starts an environment, whose functions are being bundled already */
export async function begin(options: Pick<EnvironmentOptions, "template" | "root">): Promise<typeof startEnvironment> {
  ahead(bundleTexts(options.root ?? projectRoot, entriesOf(templateOf(options))));
  return (await import("../environment.ts")).startEnvironment;
}
