/** `npm run papers -- OUT`: prints every sample paper in its three languages, to be looked at. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { languages } from "@tamkine/core/kernel/text";
import { createPrinter } from "@tamkine/papers/printer";
import { withPages } from "./design/tsx.ts";

const [out = "out/papers", ...wanted] = parseArgs({ allowPositionals: true }).positionals;
const print = createPrinter(fileURLToPath(new URL("../../..", import.meta.url)));
const { samples } = await withPages(() => import("./design/papers/samples.ts"));

mkdirSync(out, { recursive: true });
for (const { id, type, paper } of samples) {
  if (wanted.length > 0 && !wanted.some((name) => id.includes(name))) continue;
  for (const language of languages) {
    const file = join(out, `${id}-${language}.${type}`);
    writeFileSync(file, print(await paper(language)));
    console.log(file);
  }
}
