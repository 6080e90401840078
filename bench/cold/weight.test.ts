import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleDeployed } from "@tamkine/local/lambda/deployed";
import { afterAll, beforeAll, expect, it } from "vitest";
import { weigh } from "./weight.ts";

let dir: string;
let made: Awaited<ReturnType<typeof bundleDeployed>>;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "weight-"));
  made = await bundleDeployed(process.cwd(), "functions/web.ts", dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

it("the site starts within its weight, and less than half of it packed", () => {
  const { start, packed, all } = weigh(made);
  expect(start).toBeLessThan(1_500_000);
  expect(packed).toBeLessThan(start / 2);
  expect(all).toBeGreaterThan(start);
});

it("what few visitors need is not loaded at the start, and no library brings what nobody calls", () => {
  const parts = weigh(made).parts.map(([part]) => part);
  for (const late of ["web/console/today", "nodemailer", "write-excel-file", "@simplewebauthn/server", "electrodb"])
    expect(parts).not.toContain(late);
  expect(parts).toContain("web/signup/signup.tsx");
  const locales = made.flatMap(({ modules }) => Object.keys(modules).filter((path) => path.includes("zod/v4/locales/")));
  expect(locales.filter((path) => !path.endsWith("/en.js"))).toEqual([]);
});
