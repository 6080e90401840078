/**
 * A message that is said without one of its values fails at the reader, wherever no test came by: each place in the sources is looked at.
 * One that nobody says would be translated and read over for nobody.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { texts } from "./console/texts.ts";

const french: Readonly<Record<string, string>> = texts.fr;
const takes = (key: string): string[] => [...(french[key] ?? "").matchAll(/\{(\w+)(?=[},])/gu)].map(([, name = ""]) => name);

/** The fields of the object that begins at `from`, at its own depth; undefined where some come from elsewhere. */
function fieldsAt(source: string, from: number): string[] | undefined {
  let depth = 0;
  let own = "";
  for (const sign of source.slice(from)) {
    if ("{([".includes(sign)) depth += 1;
    else if ("})]".includes(sign)) depth -= 1;
    else if (depth === 1) own += sign;
    if (depth === 0) break;
  }
  return own.includes("...") ? undefined : own.split(",").map((field) => field.split(":")[0]?.trim() ?? "");
}

it("every message is said with the values it takes", () => {
  const here = new URL(".", import.meta.url).pathname;
  const files = globSync("**/*.{ts,tsx}", { cwd: here }).filter((file) => !/node_modules|\.test\.|^messages\//u.test(file));
  const said = files.flatMap((file) => {
    const source = readFileSync(here + file, "utf8");
    return [...source.matchAll(/\bt\(\s*"(?<key>[\w.-]+)"\s*(?:\)|,\s*(?=\{))/gu)].map(({ 0: call, index, groups }) => {
      const key = groups?.["key"] ?? "";
      const given = call.endsWith(")") ? [] : fieldsAt(source, index + call.length);
      return { at: `${file}: ${key}`, lacks: given ? takes(key).filter((name) => !given.includes(name)) : [] };
    });
  });
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter(({ lacks }) => lacks.length > 0)).toEqual([]);
});

/** What a text in backquotes may come to: anything in place of its values. Nothing where it begins with a value and says too little besides. */
function shapeOf(template: string): RegExp[] {
  const fixed = template.split(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/u);
  if (!/^[\w.-]+$/u.test(fixed.join("")) || fixed.join("").replaceAll(".", "").length < 3) return [];
  return [new RegExp(`^${fixed.map((text) => text.replaceAll(".", "\\.")).join(".+")}$`, "u")];
}

it("every message is said somewhere", () => {
  const root = new URL("..", import.meta.url).pathname;
  const files = globSync("{packages/*/src,web}/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/node_modules|\.test\.|(?:^|\/)messages\//u.test(file),
  );
  const sources = files.map((file) => readFileSync(root + file, "utf8"));
  const literal = new Set(
    sources.flatMap((source) => [...source.matchAll(/["'`](?<key>[\w.-]+)["'`]/gu)].map(({ groups }) => groups?.["key"])),
  );
  const templates = new Set(sources.flatMap((source) => [...source.matchAll(/`[\w.-]*\$\{[^`]*`/gu)].map(([text]) => text.slice(1, -1))));
  const shapes = [...templates].flatMap(shapeOf);
  expect(Object.keys(french).filter((key) => !literal.has(key) && !shapes.some((shape) => shape.test(key)))).toEqual([]);
});
