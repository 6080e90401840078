/** Writes stacks/template.json: the synthesized template without what changes at each build, for the local environment to run. */
import { writeFileSync } from "node:fs";
import { synthesize } from "./template.ts";

writeFileSync("stacks/template.json", `${JSON.stringify(synthesize(), null, 1)}\n`);
