/** Lets this process import pages as they are written. Node strips types but knows no JSX; only these local pages need it here. */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import type { Hono } from "hono";

/** The design's pages, made ready when they are first asked for: a start does not wait for them. */
export async function loadDesign(): Promise<Hono> {
  const hooks = registerHooks({
    load(url, context, next) {
      if (!url.endsWith(".tsx")) return next(url, context);
      const source = readFileSync(fileURLToPath(url), "utf8");
      const { code } = transformSync(source, { loader: "tsx", jsx: "automatic", jsxImportSource: "hono/jsx", target: "node24" });
      return { format: "module", source: code, shortCircuit: true };
    },
  });
  try {
    return (await import("./app.tsx")).designApp();
  } finally {
    hooks.deregister();
  }
}
