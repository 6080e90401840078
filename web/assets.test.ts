import { Hono } from "hono";
import { expect, test } from "vitest";
import type { AppEnv } from "./context.ts";
import { proofScript } from "./form/proof-script.ts";
import { stylesheetPath } from "./design/stylesheet.ts";
import { assetsApp } from "./assets.ts";

const store = { get: async () => undefined };
const script = `/assets/${proofScript.name}`;

function site(put: (path: string, text: string, type: string, cached: string) => Promise<void>) {
  return new Hono<AppEnv>().route("/assets", assetsApp({ store, shelf: { put } } as unknown as Parameters<typeof assetsApp>[0]));
}

test("what never changes is put before the site once, as it was given", async () => {
  const shelf: string[][] = [];
  const app = site(async (...file) => void shelf.push(file));
  const sheet = stylesheetPath("#0f5f5c");
  for (const path of [script, script, sheet, sheet]) expect((await app.request(path)).status).toBe(200);
  expect(shelf.map(([path]) => `/${path}`)).toEqual([script, sheet]);
  for (const [path = "", text, type, cached] of shelf) {
    const given = await app.request(`/${path}`);
    expect(await given.text()).toBe(text);
    expect([given.headers.get("content-type"), given.headers.get("cache-control")]).toEqual([type, cached]);
  }
});

test("the mark, whose address stays, and what is not there are not put anywhere", async () => {
  const app = site(() => Promise.reject(new Error("nothing is put")));
  expect((await app.request("/assets/mark.svg")).status).toBe(200);
  expect((await app.request("/assets/site-0000000000-0f5f5c.css")).status).toBe(404);
});

test("who asks is given the file although it cannot be put there, and the next time it is tried again", async () => {
  let tries = 0;
  const app = site(async () => {
    tries += 1;
    if (tries === 1) throw new Error("throttled");
  });
  for (let times = 0; times < 3; times += 1) expect((await app.request(script)).status).toBe(200);
  expect(tries).toBe(2);
});
