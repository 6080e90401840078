/** Tells whether stacks/template.json is what the stacks synthesize now; says how to write it anew when not. */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { synthesize } from "./template.ts";

if (!isDeepStrictEqual(JSON.parse(readFileSync("stacks/template.json", "utf8")), JSON.parse(JSON.stringify(synthesize())))) {
  throw new Error("stacks/template.json is older than the stacks: run npm run synth -w stacks");
}
