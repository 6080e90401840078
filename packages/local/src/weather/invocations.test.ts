import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Invoke } from "../lambda/invocation.ts";
import { openLambdas } from "../lambda/lambda.ts";
import { doubled, interrupted, redelivered } from "./invocations.ts";
import type { Sky } from "./sky.ts";

const dir = mkdtempSync(join(tmpdir(), "weather-"));
const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
  rmSync(dir, { recursive: true, force: true });
});

const arn = "arn:aws:lambda:eu-west-3:000000000000:function:Step";

/** These faults come whenever they can. */
const under = (...faults: string[]): Sky => ({
  random: () => 0.3,
  strikes: (fault) => faults.includes(fault),
  counts: () => ({}),
  spares: true,
});

/** A function that asks a database to store a row and a mail service to send a letter; and what they were asked. */
async function aStep(threads: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.headers["x-amz-target"] ?? "SendRawEmail"));
    const isMail = request.headers["x-amz-target"] === undefined;
    const letter = "<SendRawEmailResponse><SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></SendRawEmailResponse>";
    request.resume().on("end", () => response.end(isMail ? letter : "{}"));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const access = { AWS_REGION: "eu-west-3", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" };
  const environment = { ...access, AWS_ENDPOINT_URL_DYNAMODB: url, AWS_ENDPOINT_URL_SES: url };
  const functions = [{ id: "Step", arn, entry: "fixtures/step.ts", environment: { TABLE: "t" }, timeoutSeconds: 10 }];
  const lambdas = await openLambdas(functions, { root: join(import.meta.dirname, ".."), dir, environment, threads });
  closing.push(
    () => lambdas.close(),
    () => (server.closeAllConnections(), server.close()),
  );
  return { invoke: lambdas.invoke, asked };
}

describe.each([0, 1])("a function whose time is up, with %i threads", (threads) => {
  it("has done all up to some line, and nothing after it", async () => {
    const { invoke, asked } = await aStep(threads);
    const event = { name: "first", to: "someone@example.ma", now: "2026-03-02T09:00:00Z" };
    const late = { error: { errorType: "Sandbox.Timedout" } };
    expect(await invoke(arn, event, 0)).toMatchObject(late);
    expect(asked).toEqual([]);
    expect(await invoke(arn, event, 1)).toMatchObject(late);
    expect(asked).toEqual(["DynamoDB_20120810.PutItem"]);
    expect(await invoke(arn, event, 2)).toEqual({ payload: { name: "first" } });
    expect(await invoke(arn, event)).toEqual({ payload: { name: "first" } });
    expect(asked).toHaveLength(5);
  });
});

describe("an invocation", () => {
  const counting = () => {
    const runs: (number | undefined)[] = [];
    const invoke: Invoke = async (_, __, changes) => ({ payload: runs.push(changes) });
    return { runs, invoke };
  };

  it("is refused, or ends early", async () => {
    const { runs, invoke } = counting();
    expect(await interrupted(invoke, under("lambda: throttled"))(arn, {})).toMatchObject({
      error: { errorType: "Lambda.TooManyRequestsException" },
    });
    expect(await interrupted(invoke, under("lambda: time is up"))(arn, {})).toEqual({ payload: 1 });
    expect(await interrupted(invoke, under())(arn, {})).toEqual({ payload: 2 });
    expect(runs).toEqual([1, undefined]);
  });

  it("runs twice, one after the other or at once", async () => {
    const { runs, invoke } = counting();
    expect(await doubled(invoke, under("lambda: run twice"))(arn, {})).toEqual({ payload: 2 });
    expect(await doubled(invoke, under("lambda: run twice at once"))(arn, {})).toEqual({ payload: 3 });
    expect(runs).toHaveLength(4);
  });

  it("of a queue is tried again, but not for ever", async () => {
    let runs = 0;
    const failing =
      (times: number): Invoke =>
      async () =>
        (runs += 1) > times ? { payload: runs } : { error: { errorType: "", errorMessage: "" } };
    expect(await redelivered(failing(2))(arn, {})).toEqual({ payload: 3 });
    runs = 0;
    expect(await redelivered(failing(9))(arn, {})).toHaveProperty("error");
    expect(runs).toBe(5);
  });
});
