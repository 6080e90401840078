/** Bundles functions as the deployment does, each into one file of its own. */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

/** Some libraries are CommonJS inside and call require; an ESM bundle has none of its own. */
const cjs = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

export interface Bundle {
  file: string;
  /** Where the bundle looks for its environment variables: a key of `globalThis.lambdaEnvironments`. */
  key: string;
}

let bundled = 0;
/** Within one process the sources do not change, so a second environment need not bundle them again. */
const builds = new Map<string, Promise<Record<string, string>>>();

/**
 * Bundles entries (file paths from `root`, by id) into `dir`.
 *
 * Each deployed function has a process, and so an environment, of its own; here they share one. So a bundle reads its variables
 * from a map, by its own key: several environments can run in one process, and none sees the machine's own credentials.
 */
export async function bundle(root: string, entries: Record<string, string>, dir: string): Promise<Record<string, Bundle>> {
  mkdirSync(dir, { recursive: true });
  const made = JSON.stringify([root, entries]);
  const building = builds.get(made) ?? bundleTexts(root, entries);
  builds.set(made, building);
  const number = ++bundled;
  return Object.fromEntries(
    Object.entries(await building).map(([id, text]) => {
      const key = `${number}-${id}`;
      const file = join(dir, `${key}.mjs`);
      writeFileSync(file, `${cjs} const lambdaEnvironment = globalThis.lambdaEnvironments.get("${key}");\n${text}`);
      return [id, { file, key }];
    }),
  );
}

async function bundleTexts(root: string, entries: Record<string, string>): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: "functions",
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    define: { "process.env": "lambdaEnvironment" },
    logLevel: "silent",
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path, ".js"), text]));
}
