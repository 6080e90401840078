/** Another program takes the port that was free a moment ago. */
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { canRun, startDatabase } from "./database.ts";

const { ports } = vi.hoisted(() => ({ ports: [] as number[] }));
vi.mock(import("./port.ts"), async (original) => {
  const { freePort } = await original();
  return { freePort: async () => ports.shift() ?? freePort() };
});

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A program that takes whoever calls, and never says a word. */
async function silent(): Promise<number> {
  const calls: Socket[] = [];
  const server: Server = createServer((call) => calls.push(call)).listen(0, "127.0.0.1");
  ends.push(() => (calls.forEach((call) => call.destroy()), server.close()));
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

const kinds = (["dynoxide", "dynamodb-local"] as const).filter(canRun);

it.each(kinds)("%s begins on another, though whoever has it never answers", async (kind) => {
  const port = await silent();
  ports.push(port);
  const { endpoint, stop } = await startDatabase({ kind });
  ends.push(stop);
  expect(endpoint).not.toBe(`http://127.0.0.1:${port}`);
});

it("takes no other database for its own", async () => {
  const first = await startDatabase();
  ends.push(first.stop);
  ports.push(Number(new URL(first.endpoint).port));
  const second = await startDatabase();
  ends.push(second.stop);
  expect(second.endpoint).not.toBe(first.endpoint);
});

it("says within seconds why it does not begin, where every port is taken", async () => {
  const port = await silent();
  ports.push(port, port, port, port, port);
  await expect(startDatabase()).rejects.toThrow(new RegExp(`ended at once: .*${port} is already in use`, "u"));
});
