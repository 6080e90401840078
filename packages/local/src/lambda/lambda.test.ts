import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openLambdas } from "./lambda.ts";

const dir = mkdtempSync(join(tmpdir(), "lambda-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const arn = "arn:aws:lambda:eu-west-3:000000000000:function:Echo";
async function echo(table: string, timeoutSeconds = 3, threads = 0) {
  const functions = [{ id: "Echo", arn, entry: "fixtures/echo.ts", environment: { TABLE: table }, timeoutSeconds }];
  return openLambdas(functions, { root: join(import.meta.dirname, ".."), dir, environment: { AWS_REGION: "eu-west-3" }, threads });
}

describe("a function", () => {
  it("gets JSON, its own variables and nothing of the machine's", async () => {
    const { invoke } = await echo("one");
    expect(await invoke(arn, { a: 1, b: undefined, c: new Date(0) })).toEqual({
      payload: { event: { a: 1, c: "1970-01-01T00:00:00.000Z" }, who: "Echo", table: "one", home: null, when: "1970-01-01T00:00:00.000Z" },
    });
  });

  it("can be invoked by a version's address", async () => {
    const { invoke } = await echo("one");
    expect(await invoke(`${arn}:$LATEST`, null)).toMatchObject({ payload: { event: null } });
  });

  it("has its own variables in each environment of one process", async () => {
    const [first, second] = [await echo("first"), await echo("second")];
    expect(await second.invoke(arn, {})).toMatchObject({ payload: { table: "second" } });
    expect(await first.invoke(arn, {})).toMatchObject({ payload: { table: "first" } });
  });

  it("fails as on AWS: error, timeout, answer too large, not found", async () => {
    const { invoke } = await echo("one", 0.05);
    expect(await invoke(arn, { throws: "Conflict" })).toMatchObject({ error: { errorType: "Conflict", errorMessage: "as told" } });
    expect(await invoke(arn, { sleeps: 500 })).toMatchObject({ error: { errorType: "Sandbox.Timedout" } });
    expect(await invoke(arn, { huge: 7_000_000 })).toMatchObject({ error: { errorType: "Function.ResponseSizeTooLarge" } });
    expect(await invoke(`${arn}Two`, {})).toMatchObject({ error: { errorType: "ResourceNotFoundException" } });
  });
});

describe("functions in threads of their own", () => {
  it("answer and fail as in one", async () => {
    const { invoke, close } = await echo("far", 1, 2);
    expect(await invoke(arn, { a: 1 })).toMatchObject({ payload: { event: { a: 1 }, who: "Echo", table: "far", home: null } });
    expect(await invoke(arn, { throws: "Conflict" })).toMatchObject({ error: { errorType: "Conflict", errorMessage: "as told" } });
    expect(await invoke(arn, { sleeps: 3000 })).toMatchObject({ error: { errorType: "Sandbox.Timedout" } });
    await close();
  });

  it("are replaced when they die, and whoever waited is told", async () => {
    const { invoke, close } = await echo("far", 3, 1);
    const both = Promise.all([invoke(arn, { sleeps: 2000 }), invoke(arn, { exits: true })]);
    for (const lost of await both) expect(lost).toMatchObject({ error: { errorType: "Runtime.ExitError" } });
    expect(await invoke(arn, null)).toMatchObject({ payload: { event: null } });
    await close();
  });
});
