/** What a function says of its settings before it does anything. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { holdSecrets } from "./fixtures/secrets.ts";
import { createRuntime, withRuntime } from "./runtime.ts";

const right = { TABLE: "tamkine", ORIGIN: "https://tamkine.example.org/", PARAMETERS: "/tamkine/prod" };

it("takes what is needed, and all that may be left out", () => {
  expect(() => createRuntime(right)).not.toThrow();
  expect(() =>
    createRuntime({
      ...right,
      STATE_MACHINE: "arn:m",
      FILES: "files",
      ANSWER_AFTER: "1500",
      NEEDS_RECEIPT: "yes",
      OWNER_EMAIL: "owner@example.org",
    }),
  ).not.toThrow();
});

it.each([
  ["TABLE", undefined],
  ["TABLE", "%%"],
  ["ORIGIN", "tamkine.example.org"],
  ["PARAMETERS", "secret-place"],
  ["STATE_MACHINE", ""],
  ["OWNER_EMAIL", "somebody at home"],
  ["SENDER", "somebody at home"],
  ["ANSWER_AFTER", "-77"],
  ["ANSWER_AFTER", "soon"],
  ["ANSWER_WITHIN", "0"],
  ["NEEDS_RECEIPT", "perhaps"],
])("names %s where it is %j, and never says what it is", (name, value) => {
  let said = "";
  try {
    createRuntime({ ...right, [name]: value });
  } catch (error) {
    said = String(error);
  }
  expect(said).toMatch(new RegExp(`^Error: Configuration: ${name}: `, "u"));
  expect(value ? said.includes(value) : false).toBe(false);
});

const closing: (() => unknown)[] = [];
afterEach(() => {
  closing.splice(0).forEach((close) => close());
  vi.unstubAllEnvs();
});

const held = async () => void closing.push(await holdSecrets());

it("gives the site what it was told: who came through CloudFront, whether people are real, how evenly it answers", async () => {
  await held();
  const real = await createRuntime({ ...right, ANSWER_AFTER: "1500", ANSWER_WITHIN: "25000", NEEDS_RECEIPT: "yes" })();
  expect(real).toMatchObject({ origin: "https://tamkine.example.org", answerAfter: 1500, answerWithin: 25_000, needsReceipt: true });
  const now = "2026-11-29T10:00:00Z";
  expect([await real.isEdge("edge".repeat(10), now), await real.isEdge("guessed".repeat(6), now)]).toEqual([true, false]);
  expect(await createRuntime(right)()).toMatchObject({ answerAfter: 0, needsReceipt: false });
});

it("has a shelf where it was told one, and puts there what everybody may read", async () => {
  await held();
  const put: string[] = [];
  const shelf = createServer((request, response) => {
    put.push(`${request.method} ${request.url} ${request.headers["cache-control"]}`);
    request.resume().on("end", () => response.end());
  }).listen(0, "127.0.0.1");
  await once(shelf, "listening");
  closing.push(() => (shelf.closeAllConnections(), shelf.close()));
  vi.stubEnv("AWS_ENDPOINT_URL_S3", `http://127.0.0.1:${(shelf.address() as AddressInfo).port}`);
  const told = await createRuntime({ ...right, ASSETS: "127" })();
  await told.shelf?.put("assets/style.css", "a{}", "text/css", "immutable");
  expect(put).toEqual([expect.stringMatching(/^PUT .*assets\/style\.css.* immutable$/u)]);
  expect((await createRuntime(right)()).shelf).toBeUndefined();
});

it("is made once for as long as the function lives, and again where the secrets could not be read", async () => {
  let made = 0;
  vi.stubEnv("AWS_REGION", "eu-west-3");
  vi.stubEnv("AWS_ENDPOINT_URL_SSM", "http://127.0.0.1:1");
  const handler = withRuntime({ ...right }, () => {
    made += 1;
    return async (said: string) => said;
  });
  await expect(handler("lost")).rejects.toThrow(/./u);
  await held();
  expect([await handler("one"), await handler("two"), made]).toEqual(["one", "two", 1]);
});

it("is on its way before anybody calls", async () => {
  await held();
  let made = 0;
  withRuntime({ ...right }, () => ((made += 1), async () => null));
  await expect.poll(() => made).toBe(1);
});

it("says of what goes wrong where it is in the sources", async () => {
  await held();
  const dir = mkdtempSync(join(tmpdir(), "runtime-"));
  closing.push(() => rmSync(dir, { recursive: true }));
  const file = join(dir, "index.mjs");
  writeFileSync(`${file}.map`, JSON.stringify({ version: 3, sources: ["../functions/web.ts"], names: [], mappings: "AAAA" }));
  const handler = withRuntime({ ...right }, () => async () => {
    throw Object.assign(new Error("it"), { stack: `Error: it\n    at f (${pathToFileURL(file).href}:1:1)` });
  });
  const fault = (await handler().catch((error: unknown) => error)) as Error;
  expect(fault.stack).toBe("Error: it\n    at f (functions/web.ts:1:1)");
});

it("names all that is wrong at once, when the function is loaded", () => {
  expect(() => withRuntime({}, () => async () => null)).toThrow(/TABLE: .*; ORIGIN: .*; PARAMETERS: /u);
});
