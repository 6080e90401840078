import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleDeployed } from "@tamkine/local/lambda/deployed";
import { afterAll, expect, it } from "vitest";
import { sourced } from "./trace.ts";

const dir = mkdtempSync(join(tmpdir(), "trace-"));
afterAll(() => rmSync(dir, { recursive: true }));

it("leads from a bundle to the line of the source", async () => {
  writeFileSync(
    join(dir, "fails.ts"),
    'export function handler(): never {\n  const what = "of it";\n  throw new Error(`the matter ${what}`);\n}\n',
  );
  const made = await bundleDeployed(dir, "fails.ts", dir);
  const { fileName = "", code = "" } = made.find(({ code }) => code.includes("the matter")) ?? {};
  const lines = code.slice(0, code.indexOf("throw")).split("\n");
  const frame = `${pathToFileURL(join(dir, fileName)).href}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  expect(sourced(`Error: the matter of it\n    at e (${frame})\n    at node:internal:1:2`)).toMatch(
    /^Error: the matter of it\n {4}at e \([^\n]*fails\.ts:3:3\)\n {4}at node:internal:1:2$/u,
  );
});

it("leaves what has no map, or a broken one, as it is", () => {
  const line = (name: string) => `Error: x\n    at f (${pathToFileURL(join(dir, name)).href}:1:7)`;
  writeFileSync(join(dir, "broken.mjs.map"), "{");
  for (const name of ["nowhere.mjs", "broken.mjs"]) expect(sourced(line(name))).toBe(line(name));
});
