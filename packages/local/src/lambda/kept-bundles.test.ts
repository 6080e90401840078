import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { keepBundles, keptBundles } from "./kept-bundles.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
const source = join(folder, "source.ts");
const texts = new Map([["a.mjs", "export {};"]]);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  writeFileSync(source, "export {};");
  utimesSync(source, 1_000, 1_000);
  keepBundles("these", { texts, sources: [source], began: Date.now() }, folder);
});

it("gives bundles again while their sources are as they were", () => {
  expect(keptBundles("these", folder)).toEqual(texts);
  expect(keptBundles("others", folder)).toBeUndefined();
});

it("gives none when a source was changed, or is gone", () => {
  utimesSync(source, 1_000, 2_000);
  expect(keptBundles("these", folder)).toBeUndefined();
  rmSync(source);
  expect(keptBundles("these", folder)).toBeUndefined();
});

it("keeps none when a source was changed while they were made", () => {
  keepBundles("hasty", { texts, sources: [source], began: 1_000_000 }, folder);
  expect(keptBundles("hasty", folder)).toBeUndefined();
});
