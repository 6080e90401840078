import { afterAll, beforeAll, expect, it } from "vitest";
import { startEnvironment } from "../../environment.ts";
import type { Environment } from "../options.ts";

let environment: Environment;
beforeAll(async () => {
  environment = await startEnvironment({ start: "2026-03-02T09:00:00Z", mode: "frozen", secret: "s".repeat(40), metered: true });
});
afterAll(() => environment.stop());

it("measures a page: the function's time, the database's units and the bytes that leave", async () => {
  const page = await fetch(`${environment.url}/`);
  await page.text();
  const { usage } = environment.counts();
  const site = Object.entries(usage?.functions ?? {}).find(([id]) => id.startsWith("WebFunction"))?.[1];
  expect(site?.invocations).toBe(1);
  expect(site?.milliseconds).toBeGreaterThan(0);
  expect(usage?.site).toEqual({ requests: 1, bytes: Number(page.headers.get("content-length")) });
  expect(usage?.database.requests).toBeGreaterThan(0);
  expect(usage?.database.readUnits).toBeGreaterThan(0);
  expect(usage?.database.writeUnits).toBe(0);
});
