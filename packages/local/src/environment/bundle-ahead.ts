/**
 * A faster start for a process of its own. Bundling the functions takes longest and runs in the bundler's own threads, so it begins
 * before the rest of the environment is even loaded.
 */
import { ahead } from "@tamkine/core/kernel/lazily";
import type { startEnvironment } from "../environment.ts";
import { bundleTexts } from "../lambda/bundle.ts";
import { entriesOf } from "../template/template.ts";
import type { EnvironmentOptions } from "./options.ts";
import { projectRoot, templateOf } from "./project.ts";

/** @returns `startEnvironment`, for an environment whose functions are being bundled already */
export async function startBundling(options: Pick<EnvironmentOptions, "template" | "root">): Promise<typeof startEnvironment> {
  ahead(bundleTexts(options.root ?? projectRoot, entriesOf(templateOf(options))));
  return (await import("../environment.ts")).startEnvironment;
}
