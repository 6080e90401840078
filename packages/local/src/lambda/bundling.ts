/** How functions are put into files: the same for the deployment, for the local environment and for the benchmark that weighs them. */
import type { BuildOptions, Plugin } from "esbuild";

/** Some libraries are CommonJS inside and call require; an ESM bundle has none of its own. */
export const requires = "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/**
 * Node's own modules that hand out undici's classes too: importing one looks at all its exports, and so loads undici, which takes
 * longer than everything else of Node's that a function needs. Asked for by name they give what is used of them.
 */
const eager = /^(?:node:)?https?$/;

const asked: Plugin = {
  name: "node's modules asked for by name",
  setup(build) {
    build.onResolve({ filter: eager }, ({ path }) => ({ path: path.replace("node:", ""), namespace: "node" }));
    build.onLoad({ filter: /.*/, namespace: "node" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule("node:${path}");`,
    }));
  },
};

/**
 * One file for what a function always needs, and others that it loads when they are asked for (`import()`).
 * The sources' own modules come before CommonJS, so that what nobody calls is left out; texts stay UTF-8, where escapes would double
 * the Arabic ones.
 */
export const bundling = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  charset: "utf8",
  outExtension: { ".js": ".mjs" },
  plugins: [asked],
} satisfies BuildOptions;
