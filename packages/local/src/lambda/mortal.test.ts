import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { mortal } from "./mortal.ts";
import { running } from "./running.ts";

const heard: string[] = [];
const server = createServer(({ method, headers }, response) => {
  heard.push(`${method} ${String(headers["x-amz-target"] ?? "")}`.trim());
  response.end("done");
});
beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => (server.closeAllConnections(), server.close()));

async function ask(method: string, target?: string): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const asking = request({ port, method, headers: target === undefined ? {} : { "x-amz-target": `DynamoDB_20120810.${target}` } });
  asking.end();
  const [answer] = (await once(asking, "response")) as [NodeJS.ReadableStream];
  answer.resume();
}

// oxlint-disable-next-line no-console -- a function logs to its standard error
const say = (line: string) => console.error(line);

/** Does this as a function that ends before its second change. */
async function untilItEnds(work: () => Promise<void>): Promise<"ended" | "over"> {
  const { promise, resolve } = Promise.withResolvers<"ended">();
  const life = mortal(1, () => resolve("ended"));
  const over = running.run({ id: "Step", life }, work).then(() => "over" as const);
  return Promise.race([promise, over]);
}

it("ends before a change, and reads as much as it likes before", async () => {
  heard.length = 0;
  const read = async () => {
    await ask("GET");
    for (const how of ["GetItem", "BatchGetItem", "Query"]) await ask("POST", how);
  };
  const reading = async () => {
    await read();
    await ask("POST", "PutItem");
    await read();
  };
  expect(await untilItEnds(reading)).toBe("over");
  expect(heard).toHaveLength(9);
  expect(await untilItEnds(async () => (await ask("PUT"), await ask("POST", "UpdateItem")))).toBe("ended");
  expect(heard.slice(9)).toEqual(["PUT"]);
});

it("says nothing any more once it has ended, whatever its clocks were set to; who runs beside it does", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  // As they are loaded anew, so that they come upon what is listened to here.
  vi.resetModules();
  const fresh = { ...(await import("./mortal.ts")), ...(await import("./running.ts")) };
  const ended = Promise.withResolvers<void>();
  const [dead, alive] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  fresh.running.run({ id: "Step", life: fresh.mortal(0, ended.resolve) }, () => {
    say("before");
    void setTimeout(30).then(() => dead.resolve(say("after")));
    void ask("POST", "PutItem");
  });
  fresh.running.run({ id: "Web" }, () => void setTimeout(30).then(() => alive.resolve(say("beside"))));
  await Promise.all([ended.promise, dead.promise, alive.promise]);
  const lines = said.mock.calls.flat();
  said.mockRestore();
  expect(lines).toEqual(["before", "beside"]);
});
