/**
 * The bundle of one function as it is deployed: `node packages/local/src/lambda/deployed.ts functions/web.ts <directory>`, from the
 * repository's root. stacks/code.ts runs this.
 */
import { build, type Metafile } from "esbuild";
import { bundling, requires } from "./bundling.ts";

/** Writes `index.mjs`, what it loads later, and their maps, from an entry below `root` into `dir`. @returns what they are made of */
export async function bundleDeployed(root: string, entry: string, dir: string): Promise<Metafile> {
  const { metafile } = await build({
    ...bundling,
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: dir,
    minify: true,
    sourcemap: true,
    banner: { js: requires },
    logLevel: "warning",
    metafile: true,
  });
  return metafile;
}

if (import.meta.main) {
  const [entry = "", dir = ""] = process.argv.slice(2);
  await bundleDeployed(process.cwd(), entry, dir);
}
