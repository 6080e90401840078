import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { speedyDir } from "@tamkine/local/data/place";
import { expect, test } from "vitest";
import { ownServer } from "./own-server.ts";

test("a server that was killed and came back leaves nothing behind, on disk or in the machine's memory, once it is stopped", async () => {
  const dir = mkdtempSync(join(tmpdir(), "own-"));
  const server = await ownServer({ dir, start: "2026-03-01T12:00:00Z", mode: "frozen", speedy: true, secret: "s".repeat(40) });
  await server.kill();
  expect([await fetch(server.origin).then(({ status }) => status), existsSync(speedyDir(dir))]).toEqual([200, true]);
  await server.stop();
  expect([dir, speedyDir(dir)].filter((each) => existsSync(each))).toEqual([]);
});

test("a server ends with whoever started it, however that ends", async () => {
  const program = `
    const { ownServer } = await import(${JSON.stringify(new URL("own-server.ts", import.meta.url).href)});
    const server = await ownServer({ start: "2026-03-01T12:00:00Z", mode: "frozen", speedy: true, secret: "s".repeat(40) });
    process.stdout.write(server.origin + "\\n");`;
  const starter = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(createInterface({ input: starter.stdout }), "line")) as [string];
  expect((await fetch(line)).status).toBe(200);
  starter.kill("SIGKILL");
  await expect
    .poll(
      () =>
        fetch(line).then(
          () => "answers",
          () => "gone",
        ),
      { timeout: 10_000 },
    )
    .toBe("gone");
});
