import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { createLag } from "./lag.ts";
import { openSky, type Sky } from "./sky.ts";
import { openWire } from "./wire.ts";

const closing: (() => unknown)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A service that answers whatever it is asked, and a wire to it on which these faults come whenever they can. */
async function wired(...faults: string[]) {
  const heard: string[] = [];
  const service = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    request.resume().on("end", () => response.end("done"));
  }).listen(0, "127.0.0.1");
  await once(service, "listening");
  const sky: Sky = { random: () => 0.5, strikes: (fault) => faults.includes(fault), counts: () => ({}), spares: true };
  const target = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const { endpoint, close } = await openWire(
    target,
    sky,
    createLag(() => "2026-03-02T09:00:00Z"),
  );
  closing.push(close, () => (service.closeAllConnections(), service.close()));
  const asked = async (path: string, headers: Record<string, string> = {}) => {
    const tries = { "amz-sdk-request": "attempt=1; max=4" };
    const response = await fetch(`${endpoint}${path}`, { method: "POST", body: "x=1", headers: { ...tries, ...headers } });
    return [response.status, await response.text()] as const;
  };
  return { asked, heard };
}
const sfn = { "x-amz-target": "AWSStepFunctions.SendTaskSuccess" };

it("carries what is asked and answered in calm weather", async () => {
  const { asked, heard } = await wired();
  expect(await asked("/ses/?a=1")).toEqual([200, "done"]);
  expect(heard).toEqual(["POST /ses/?a=1"]);
});

it("lets nothing through that is throttled, and says so as each service does", async () => {
  const { asked, heard } = await wired("ses: throttled", "sfn: throttled", "s3: throttled", "lambda: throttled");
  const [status, said] = await asked("/ses/");
  expect([status, said]).toEqual([400, expect.stringMatching(/<Code>Throttling<.*Maximum sending rate exceeded/u)]);
  expect(await asked("/sfn", sfn)).toEqual([400, expect.stringContaining("ThrottlingException")]);
  expect(await asked("/s3/bucket/file")).toEqual([503, expect.stringContaining("SlowDown")]);
  expect((await asked("/lambda/2015-03-31/functions/f/invocations"))[0]).toBe(429);
  expect(heard).toEqual([]);
});

it("has done what is asked before its answer is lost or says that something went wrong", async () => {
  const { asked, heard } = await wired("ses: answer lost", "sfn: done, and answered 500");
  await expect(asked("/ses/")).rejects.toThrow("fetch failed");
  expect((await asked("/sfn", sfn))[0]).toBe(500);
  expect(heard).toEqual(["POST /ses/", "POST /sfn"]);
});

it("spares the last of several tries, and not what is asked once alone", async () => {
  const { asked } = await wired("sfn: throttled", "ses: throttled");
  expect((await asked("/sfn", { ...sfn, "amz-sdk-request": "attempt=4; max=4" }))[0]).toBe(200);
  expect((await asked("/sfn", { ...sfn, "amz-sdk-request": "attempt=3; max=4" }))[0]).toBe(400);
  expect((await asked("/ses/", { "amz-sdk-request": "attempt=1; max=1" }))[0]).toBe(400);
});

it("is drawn from its seed, in its share, and counted", () => {
  const drawn = (seed: string) => {
    const sky = openSky({ share: 0.1, seed });
    return { came: Array.from({ length: 1000 }, () => sky.strikes("a fault")), counts: sky.counts() };
  };
  expect(drawn("1")).toEqual(drawn("1"));
  expect(drawn("1").came).not.toEqual(drawn("2").came);
  const { came, counts } = drawn("1");
  expect(counts).toEqual({ "a fault": came.filter(Boolean).length });
  expect(counts["a fault"]).toBeGreaterThan(70);
  expect(counts["a fault"]).toBeLessThan(130);
});
