/** What an environment runs when it is told of nothing else: this project. */
import { fileURLToPath } from "node:url";
import type { EnvironmentOptions } from "./options.ts";

export const projectRoot = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where the synthesized template is. */
export const templateOf = ({ template = `${projectRoot}stacks/template.json` }: Pick<EnvironmentOptions, "template">): string | URL =>
  template;
