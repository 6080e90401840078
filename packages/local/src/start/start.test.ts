import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Environment } from "../environment/options.ts";
import { type Server, openServer } from "../http/server.ts";
import { onFreePort } from "./port.ts";
import { keptSecret } from "./secret.ts";
import { signInLink } from "./sign-in.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
async function open(port: number): Promise<Server> {
  const server = await openServer(port);
  closing.push(server.close);
  return server;
}

it("takes the next port when the wanted one is taken", async () => {
  const { port } = await open(0);
  expect((await onFreePort(port, open)).port).toBeGreaterThan(port);
});

it("keeps the secret it made, for its owner only", () => {
  const dir = mkdtempSync(join(tmpdir(), "secret-"));
  closing.push(() => rmSync(dir, { recursive: true, force: true }));
  const secret = keptSecret(dir);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(dir)).toBe(secret);
  expect(statSync(join(dir, "secret")).mode & 0o077).toBe(0);
});

it("makes another secret in place of one that was cut short", () => {
  const dir = mkdtempSync(join(tmpdir(), "secret-"));
  closing.push(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(join(dir, "secret"), "");
  const secret = keptSecret(dir);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(dir)).toBe(secret);
  expect(readdirSync(dir)).toEqual(["secret"]);
});

describe("the sign-in link", () => {
  const now = "2026-03-12T19:03:58.250Z";

  /** @param at when the only letter was sent, once somebody has asked for it */
  async function environment(status: number, at = now): Promise<Environment> {
    const server = await open(0);
    let asked = "";
    server.route({
      "/console/sign-in": async (request, response) => {
        for await (const chunk of request) asked += String(chunk);
        response.writeHead(status).end();
      },
    });
    const url = `http://localhost:${server.port}`;
    const raw = Buffer.from(`Subject: x\r\n\r\nEntrez : ${url}/console/enter/abc\r\n`);
    const letter = { seq: 1, messageId: "m", at, recipients: ["organisation@example.ma"], fate: "delivered" as const, raw };
    const outbox = () => (asked === "email=organisation%40example.ma" ? [letter] : []);
    return { url, outbox, settle: async () => {}, now: () => now } as Partial<Environment> as Environment;
  }

  it("is asked for on the page and taken from the letter", async () => {
    expect(await signInLink(await environment(200), "organisation@example.ma")).toMatch(/\/console\/enter\/abc$/u);
  });

  it("is the one of this minute when no other is sent, and none that is older", async () => {
    const earlier = (at: string) => environment(200, at).then((one) => signInLink(one, "organisation@example.ma"));
    expect(await earlier("2026-03-12T19:03:02.000Z")).toMatch(/\/console\/enter\/abc$/u);
    expect(await earlier("2026-03-12T19:02:59.000Z")).toBeUndefined();
  });

  it("is missing, not a failure, when the page refuses", async () => {
    expect(await signInLink(await environment(500), "organisation@example.ma")).toBeUndefined();
  });
});
