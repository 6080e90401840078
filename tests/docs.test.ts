import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const files = globSync("{bench,functions,packages,scripts,stacks,tests,web}/**/*.{ts,tsx,mjs,json,typ}", {
  cwd: root,
  exclude: (name) => name.endsWith("node_modules"),
}).concat(readdirSync(root));
const scripts = ["package.json", "stacks/package.json"].flatMap((file) =>
  Object.keys((JSON.parse(readFileSync(join(root, file), "utf8")) as { scripts?: object }).scripts ?? {}),
);
const pages = ["README.md", "CHANGELOG.md", ...["docs", "docs/adr"].flatMap((folder) => markdownIn(folder))];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => (name.endsWith(".md") ? [`${folder}/${name}`] : []));
}
const all = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map(([, found = ""]) => found);

/** Sources named in full or by their end, "core/" for the core's own; not files that a command writes. */
const source = /`([\w.-]+(?:\/[\w.-]+)+(?<!NAME)\.(?:tsx?|mjs|asl\.json|typ))`/gu;

test.each(pages)("%s names links, sources and commands that are there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = all(text, /\]\(([^)#\s]+)(?:#[^)]*)?\)/gu).filter((link) => !/^https?:/u.test(link));
  expect(links.filter((link) => !existsSync(join(root, normalize(join(dirname(page), link)))))).toEqual([]);
  const isThere = (name: string) => {
    const end = name.replace(/^(core|aws|local|papers|rehearsal)\/(?!src\/)/u, "packages/$1/src/");
    return files.some((file) => file === end || file.endsWith(`/${end}`) || file.endsWith(`/${name}`));
  };
  expect(all(text, source).filter((name) => !isThere(name))).toEqual([]);
  expect(all(text, /npm run (?:-s )?([a-z][\w:-]*)/gu).filter((name) => !scripts.includes(name))).toEqual([]);
});

test("docs/rehearsal.md has each trait of the cast with its share", () => {
  const text = readFileSync(join(root, "docs/rehearsal.md"), "utf8");
  const lines = text.split("\n").filter((line) => line.startsWith("| `--"));
  for (const [trait, share] of Object.entries(usualTraits)) {
    const option = `--${trait.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}`;
    expect(
      lines
        .find((line) => line.includes(`\`${option}\``))
        ?.split("|")[2]
        ?.trim(),
    ).toBe(String(share));
  }
});
