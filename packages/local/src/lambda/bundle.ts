/** Bundles functions as the deployment does, except that they share the code they have in common. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./bundling.ts";
import { type Bundled, keepBundles, keptBundles } from "./kept-bundles.ts";

export interface Bundles {
  /** Each entry's file, by the entry's id. */
  files: Record<string, string>;
  /** Where each entry looks for its environment variables: a key of `globalThis.lambdaEnvironments`, by the entry's id. */
  keys: Record<string, string>;
  /** Where the code that they share looks. */
  common: string;
}

let places = 0;
/** Within one process the sources do not change, so a second environment need not bundle them again. */
const builds = new Map<string, Promise<Map<string, string>>>();

/**
 * Bundles entries (file paths from `root`, by id) into a directory of their own below `dir`.
 *
 * Each deployed function has a process, and so an environment, of its own; here they share one. So bundles read their variables
 * from a map, by their own key: several environments can run in one process, none sees the machine's own credentials, and no
 * function sees what only another is given.
 */
export async function bundle(root: string, entries: Record<string, string>, dir: string): Promise<Bundles> {
  const building = bundleTexts(root, entries);
  const key = String(++places);
  const place = join(dir, key);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const ids = Object.keys(entries);
  const keys = Object.fromEntries(ids.map((id) => [id, `${key} ${id}`]));
  const keyOf = (name: string) => keys[name.replace(/\.mjs$/u, "")] ?? key;
  for (const [name, text] of await building) writeFileSync(join(place, name), `${variables(keyOf(name))}\n${text}`);
  return { common: key, keys, files: Object.fromEntries(ids.map((id) => [id, join(place, `${id}.mjs`)])) };
}

/** The bundles' texts by file name, made or found once in a process; so they can be begun before anybody has a place for them. */
export function bundleTexts(root: string, entries: Record<string, string>): Promise<Map<string, string>> {
  const made = JSON.stringify([root, entries]);
  const building = builds.get(made) ?? bundleOnce(made, root, entries);
  builds.set(made, building);
  return building;
}

const variables = (key: string) => `const lambdaEnvironment = globalThis.lambdaEnvironments.get("${key}");`;

/** As they were bundled before, where nothing they were made of has changed. */
async function bundleOnce(made: string, root: string, entries: Record<string, string>): Promise<Map<string, string>> {
  const kept = keptBundles(made);
  if (kept) return kept;
  const began = Date.now();
  const fresh = await bundleAnew(root, entries);
  keepBundles(made, { ...fresh, began });
  return fresh.texts;
}

/** Shared code is bundled and loaded once, which takes a third of the time and half of the memory. */
async function bundleAnew(root: string, entries: Record<string, string>): Promise<Pick<Bundled, "texts" | "sources">> {
  const output = await bundled({
    root,
    entries,
    reading: { transform: { define: { "process.env": "lambdaEnvironment" } }, logLevel: "silent" },
  });
  const chunks = output.filter((file) => file.type === "chunk");
  const sources = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith("\0"));
  return { texts: new Map(chunks.map(({ fileName, code }) => [fileName, code])), sources: [...new Set(sources)] };
}
