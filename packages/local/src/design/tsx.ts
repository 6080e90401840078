/** Lets this process import pages as they are written: Node strips types but knows no JSX. What is deployed is bundled instead. */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

let registered = false;

/** Imports where pages may be imported; from then on they may be in all of this process, for a site loads its parts when somebody comes. */
export function withPages<T>(load: () => Promise<T>): Promise<T> {
  if (!registered) {
    registered = true;
    registerHooks({
      load(url, context, next) {
        if (!url.endsWith(".tsx")) return next(url, context);
        const source = readFileSync(fileURLToPath(url), "utf8");
        const { code } = transformSync(source, { loader: "tsx", jsx: "automatic", jsxImportSource: "hono/jsx", target: "node24" });
        return { format: "module", source: code, shortCircuit: true };
      },
    });
  }
  return load();
}
