/**
 * The bundle of one function as it is deployed: `node packages/local/src/lambda/deployed.ts functions/web.ts <directory>`, from the
 * repository's root. stacks/code.ts runs this.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputChunk } from "rolldown";
import { bundled } from "./bundling.ts";

/** What a bundle's files are made of. */
export type Made = Pick<OutputChunk, "fileName" | "imports" | "modules" | "code">[];

/**
 * Writes `index.mjs`, what it loads later, and their maps, from an entry below `root` into `dir`. What the function always needs is one
 * file: each further one costs a look at the disk and a module to link.
 */
export async function bundleDeployed(root: string, entry: string, dir: string): Promise<Made> {
  const output = await bundled({
    root,
    entries: { index: entry },
    writing: { minify: true, sourcemap: true, codeSplitting: { groups: [{ name: atStart(join(root, entry)), debugName: "start" }] } },
  });
  for (const file of output) writeFileSync(join(dir, file.fileName), file.type === "chunk" ? file.code : file.source);
  return output.filter((file) => file.type === "chunk");
}

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Gives the modules that the entry comes to without `import()` one name. */
function atStart(entry: string): (id: string, graph: Graph) => string | null {
  const reached = new Set<string>();
  const reach = (id: string, graph: Graph): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reach(imported, graph);
  };
  return (id, graph) => {
    reach(entry, graph);
    return reached.has(id) ? "start" : null;
  };
}

if (import.meta.main) {
  const [entry = "", dir = ""] = process.argv.slice(2);
  await bundleDeployed(process.cwd(), entry, dir);
}
