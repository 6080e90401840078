/** What a bundle weighs, and what of it a function loads before it can answer. */
import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { Made } from "@tamkine/local/lambda/deployed";

export interface Weight {
  /** Bytes that are loaded at the start, minified; and packed with gzip. */
  start: number;
  packed: number;
  /** Bytes of everything, with what is loaded when asked for. */
  all: number;
  /** Bytes of the start by package or part of the sources, heaviest first. */
  parts: (readonly [string, number])[];
}

export function weigh(made: Made): Weight {
  const files = new Map(made.map((file) => [file.fileName, file]));
  const start = new Set<Made[number]>();
  const follow = (name: string) => {
    const found = files.get(name);
    if (!found || start.has(found)) return;
    start.add(found);
    for (const imported of found.imports) follow(imported);
  };
  follow("index.mjs");
  const bytes = (of: Iterable<Made[number]>) => [...of].reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
  const packed = [...start].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  return { start: bytes(start), packed, all: bytes(made), parts: partsOf(start) };
}

/** How long each module is after minifying is not known: as much of its file as it was before. */
function partsOf(start: Iterable<Made[number]>): Weight["parts"] {
  const parts = new Map<string, number>();
  for (const { code, modules } of start) {
    const each = Object.entries(modules).map(
      ([path, { renderedLength }]) => [partOf(relative(process.cwd(), path)), renderedLength] as const,
    );
    const shrunk =
      Buffer.byteLength(code) /
      Math.max(
        1,
        each.reduce((sum, [, length]) => sum + length, 0),
      );
    for (const [part, length] of each) parts.set(part, (parts.get(part) ?? 0) + length * shrunk);
  }
  return [...parts].sort(([, a], [, b]) => b - a);
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
