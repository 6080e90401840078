/** What an environment runs by default: this project. */
import { fileURLToPath } from "node:url";
import type { EnvironmentOptions } from "./options.ts";

export const projectRoot = fileURLToPath(new URL("../../../../", import.meta.url));

/** The template to deploy: the given one, or the project's own. */
export const templateOf = ({ template = `${projectRoot}stacks/template.json` }: Pick<EnvironmentOptions, "template">): string | URL =>
  template;
