/**
 * Bundles kept beside the installed packages, from one process to the next: a test file, or a server that was killed and comes back,
 * then need not bundle what another one has just bundled. They count only while every file they were made of is as it was.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { VERSION } from "rolldown";
import * as z from "zod";

const packages = fileURLToPath(new URL("../../../../node_modules/", import.meta.url));
const usual = join(packages, ".cache/tamkine-bundles");
/** Beside the sources: what says how they are put together. */
const besides = [
  ...["bundle.ts", "bundling.ts"].map((name) => fileURLToPath(new URL(name, import.meta.url))),
  join(packages, ".package-lock.json"),
];

const Kept = z.object({
  /** Each file's path, and its state when the bundles were made. */
  sources: z.array(z.tuple([z.string(), z.string()])),
  texts: z.array(z.tuple([z.string(), z.string()])),
});

/** @param made what the bundles were asked for by. @returns texts by file name; undefined when they must be made anew */
export function keptBundles(made: string, folder = usual): Map<string, string> | undefined {
  try {
    const { sources, texts } = Kept.parse(JSON.parse(readFileSync(join(folder, nameOf(made)), "utf8")));
    return sources.every(([path, state]) => stateOf(path) === state) ? new Map(texts) : undefined;
  } catch {
    return undefined;
  }
}

export interface Bundled {
  texts: Map<string, string>;
  /** Paths of every file they were made of. */
  sources: readonly string[];
  /** When making them began, in milliseconds since 1970. */
  began: number;
}

/** Keeps them, unless a file was changed while they were made: nobody knows whether before or after it was read. */
export function keepBundles(made: string, { texts, sources, began }: Bundled, folder = usual): void {
  const all = [...sources, ...besides];
  const kept: z.infer<typeof Kept> = { sources: all.map((path) => [path, stateOf(path)]), texts: [...texts] };
  if (all.some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= began)) return;
  const [own, shared] = [join(folder, `${nameOf(made)}.${process.pid}`), join(folder, nameOf(made))];
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, JSON.stringify(kept));
    // Whole or not at all: another process may be reading.
    renameSync(own, shared);
  } catch {
    // Where nothing can be written they are made anew each time.
  }
}

function nameOf(made: string): string {
  return `${createHash("sha256").update(`${VERSION} ${made}`).digest("hex").slice(0, 24)}.json`;
}

/** When the file was written, and how long it is; of one that is not there, that. */
function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : "gone";
}
