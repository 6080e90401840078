/** What a bundle weighs, and what of it a function loads before it can answer. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";

export interface Weight {
  /** Bytes that are loaded at the start, minified; and packed with gzip. */
  start: number;
  packed: number;
  /** Bytes of everything, with what is loaded when asked for. */
  all: number;
  /** Bytes of the start by package or part of the sources, heaviest first. */
  parts: (readonly [string, number])[];
}

/** @param dir where the bundle's files are */
export function weigh({ outputs }: Metafile, dir: string): Weight {
  const files = Object.keys(outputs).filter((name) => name.endsWith(".mjs"));
  const start = new Set<string>();
  const follow = (name: string) => {
    const found = outputs[name];
    if (!found || start.has(name)) return;
    start.add(name);
    for (const { path, kind } of found.imports) if (kind === "import-statement") follow(path);
  };
  follow(files.find((name) => basename(name) === "index.mjs") ?? "");
  const bytes = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0);
  const parts = new Map<string, number>();
  for (const name of start)
    for (const [path, { bytesInOutput }] of Object.entries(outputs[name]?.inputs ?? {}))
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytesInOutput);
  const packed = [...start].reduce((sum, name) => sum + gzipSync(readFileSync(join(dir, basename(name)))).length, 0);
  return { start: bytes(start), packed, all: bytes(files), parts: [...parts].sort(([, a], [, b]) => b - a) };
}

/** The package a file is of, or the folder of the sources. */
export function partOf(path: string): string {
  const [, found] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path) ?? [];
  return (
    found ??
    path
      .split("/")
      .slice(0, path.startsWith("packages/") ? 4 : 3)
      .join("/")
  );
}
