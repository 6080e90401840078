import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { InUse, lock } from "./lock.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it("refuses a second holder, saying which process holds it in both languages", () => {
  const release = lock(dir);
  expect(() => lock(dir)).toThrow(InUse);
  expect(() => lock(dir)).toThrow(new RegExp(`numéro ${process.pid}[^]*number ${process.pid}`, "u"));
  release();
});

it("can be taken again once released", () => {
  lock(dir)();
  expect(() => lock(dir)()).not.toThrow();
});

it("ends with a holder that is killed", async () => {
  const script = `import { lock } from ${JSON.stringify(join(import.meta.dirname, "lock.ts"))};
    globalThis.held = lock(${JSON.stringify(dir)}); console.log("held"); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  expect(() => lock(dir)).toThrow(new RegExp(`number ${holder.pid}`, "u"));
  holder.kill("SIGKILL");
  await once(holder, "exit");
  expect(() => lock(dir)()).not.toThrow();
});
