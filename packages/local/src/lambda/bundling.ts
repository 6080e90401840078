/** How functions are put into files: the same for the deployment, for the local environment and for the benchmark that weighs them. */
import { type InputOptions, type OutputOptions, type Plugin, rolldown, type RolldownOutput } from "rolldown";

/**
 * Node's own modules that hand out undici's classes too: importing one looks at all its exports, and so loads undici, which takes
 * longer than everything else of Node's that a function needs. Asked for by name they give what is used of them.
 */
const asked: Plugin = {
  name: "node's modules asked for by name",
  resolveId: { filter: { id: /^(?:node:)?https?$/u }, handler: (id) => `\0node-${id.replace("node:", "")}` },
  load: {
    filter: { id: /^\0node-/u },
    handler: (id) => ({ code: `module.exports = process.getBuiltinModule("node:${id.slice("\0node-".length)}");`, moduleType: "js" }),
  },
};

/** The sources' own modules come before CommonJS, so that what nobody calls is left out. */
const reading = { platform: "node", resolve: { mainFields: ["module", "main"] }, plugins: [asked] } satisfies InputOptions;

const writing = {
  format: "esm",
  entryFileNames: "[name].mjs",
  chunkFileNames: "[name]-[hash].mjs",
} satisfies OutputOptions;

interface Asked {
  /** The repository's root. */
  root: string;
  /** Paths from it, by the name of their file. */
  entries: Record<string, string>;
  reading?: InputOptions;
  writing?: OutputOptions;
}

/** A file for each entry, and others for what several need or load when it is asked for (`import()`). Writes nothing. */
export async function bundled(asked: Asked): Promise<RolldownOutput["output"]> {
  const made = await rolldown({ ...reading, cwd: asked.root, input: asked.entries, ...asked.reading });
  try {
    return (await made.generate({ ...writing, ...asked.writing })).output;
  } finally {
    await made.close();
  }
}
