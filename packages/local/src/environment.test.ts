import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { speedyDir } from "./data/place.ts";
import type { Environment, EnvironmentOptions } from "./environment/options.ts";
import { startEnvironment } from "./environment.ts";

const start = "2026-03-02T09:00:00.000Z";
const fixture = { template: join(import.meta.dirname, "fixtures/template.json"), root: import.meta.dirname, secret: "s".repeat(32) };

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
async function started(options: Partial<EnvironmentOptions> = {}): Promise<Environment> {
  const environment = await startEnvironment({ start, mode: "frozen", ...fixture, ...options });
  closing.push(environment.stop);
  return environment;
}
function directory(): string {
  const dir = mkdtempSync(join(tmpdir(), "environment-"));
  closing.push(() => [dir, speedyDir(dir)].forEach((each) => rmSync(each, { recursive: true, force: true })));
  return dir;
}
const begin = (url: string, name: string, to: string) =>
  fetch(url, { method: "POST", body: new URLSearchParams({ name, to }), redirect: "manual" }).then((response) => response.status);
const rows = async (url: string, key = "step") => (await (await fetch(`${url}/rows?pk=${key}`)).json()) as string[];
const api = async (url: string, path: string, body?: object) => {
  const response = await fetch(
    `${url}/__local/${path}`,
    body && { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } },
  );
  return (await response.json()) as Record<string, unknown>;
};

describe("an environment in memory", () => {
  it("plays a workflow through the site, the database, the mail and virtual time", async () => {
    const environment = await started();
    expect(await begin(environment.url, "one", "someone@example.ma")).toBe(303);
    await environment.settle();
    expect(await environment.waits()).toEqual([{ execution: "one", state: "A week", since: start }]);
    expect(environment.nextEvent()).toBe("2026-03-09T09:00:00.000Z");

    await environment.advanceTo("2026-04-01T00:00:00Z");
    expect(environment.now()).toBe("2026-04-01T00:00:00.000Z");
    expect(await rows(environment.url)).toEqual([`${start} first`, "2026-03-09T09:00:00.000Z second"]);
    expect(environment.outbox().map((letter) => [letter.at, letter.recipients])).toEqual([
      [start, ["someone@example.ma"]],
      ["2026-03-09T09:00:00.000Z", ["someone@example.ma"]],
    ]);
    expect(await environment.waits()).toEqual([]);
    expect(environment.counts()).toMatchObject({ http: 2, ses: 2, sfn: 1, dynamodb: { PutItem: 2, Query: 1 }, letters: { letters: 2 } });
  });

  it("tells the functions of bounces, and settles only when they have heard", async () => {
    const environment = await started();
    environment.bounce("gone@example.ma");
    await begin(environment.url, "one", "gone@example.ma");
    await environment.settle();
    expect(await rows(environment.url, "heard")).toEqual([`${start} Bounce gone@example.ma`]);
  });

  it("goes on in bad weather, and counts what came", async () => {
    const environment = await started({ weather: { share: 0.15, seed: "1" } });
    const again = () => begin(environment.url, "one", "someone@example.ma").catch(() => 503);
    while ((await again()) !== 303);
    await environment.advanceTo("2026-04-01T00:00:00Z");
    expect(new Set(environment.outbox().map(({ raw }) => /X-Step: (\w+)/u.exec(raw.toString())?.[1]))).toEqual(
      new Set(["first", "second"]),
    );
    expect(Object.values(environment.counts().weather ?? {}).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2);
  });

  it("lets two live in one process", async () => {
    const [one, two] = [await started(), await started()];
    await begin(one.url, "one", "someone@example.ma");
    await one.settle();
    expect([one.outbox().length, two.outbox().length]).toEqual([1, 0]);
    expect([(await rows(one.url)).length, (await rows(two.url)).length]).toEqual([1, 0]);
  });
});

describe("the control API", () => {
  it("moves time, shows what waits and gives the letters", async () => {
    const { url } = await started();
    await begin(url, "one", "someone@example.ma");
    await api(url, "settle", {});
    expect(await api(url, "state")).toMatchObject({
      now: start,
      next: "2026-03-09T09:00:00.000Z",
      waits: [{ execution: "one", state: "A week", since: start }],
    });
    expect(await api(url, "advance", { days: 1 })).toMatchObject({ now: "2026-03-03T09:00:00.000Z" });
    expect(await api(url, "advance", { next: true })).toMatchObject({ now: "2026-03-09T09:00:00.000Z", next: null });
    expect(await api(url, "advance", { to: "2026-03-10T00:00:00Z" })).toMatchObject({ now: "2026-03-10T00:00:00.000Z" });
    expect(await api(url, "outbox?since=1")).toMatchObject({ letters: [{ seq: 2, to: "someone@example.ma" }], last: 2 });
    expect(await api(url, "counts")).toMatchObject({ ses: 2 });
  });

  it("refuses nonsense, and other sites' pages", async () => {
    const { url } = await started();
    expect(await api(url, "advance", { by: 1 })).toHaveProperty("error");
    expect(await api(url, "bounces", {})).toHaveProperty("error");
    const foreign = { method: "POST", body: "{}", headers: { origin: "https://example.org" } };
    expect((await fetch(`${url}/__local/settle`, foreign)).status).toBe(403);
  });
});

describe("the bar", () => {
  const post = (url: string, form: Record<string, string>) =>
    fetch(`${url}/__local/play`, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });

  it("is put into pages, in their language, with their policy widened", async () => {
    const { url } = await started({ bar: true });
    const response = await fetch(`${url}/x?y=1`);
    const page = await response.text();
    expect(page).toContain('<aside class="local-bar" aria-label="أدوات محلية">');
    expect(page).toContain('name="back" value="/x?y=1"');
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'nonce-x' 'self'; form-action 'self'");
  });

  it("is not there unless asked for", async () => {
    expect(await (await fetch((await started()).url)).text()).not.toContain("local-bar");
  });

  it("moves time by forms and comes back to this site only", async () => {
    const environment = await started({ bar: true });
    const response = await post(environment.url, { action: "week", back: "/x?y=1" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/x?y=1"]);
    expect(environment.now()).toBe("2026-03-09T09:00:00.000Z");
    expect((await post(environment.url, { action: "day", back: "//example.org" })).headers.get("location")).toBe("/");
  });

  it("plays to the end with the cast, and shows how far it is", async () => {
    const environment = await started({
      bar: true,
      async *play({ advanceTo }) {
        await advanceTo("2026-07-01T00:00:00Z");
        yield "la cohorte est close";
      },
    });
    const { status, headers } = await post(environment.url, { action: "end", back: "/", lang: "fr" });
    expect(status).toBe(303);
    await expect
      .poll(async () => (await fetch(`${environment.url}${headers.get("location")}`)).text())
      .toMatch(/la cohorte est close[^]*Retour au site/u);
    expect(environment.now()).toBe("2026-07-01T00:00:00.000Z");
  });
});

it("shows the outbox to people", async () => {
  const environment = await started();
  await begin(environment.url, "one", "someone@example.ma");
  await environment.settle();
  const see = async (path: string) => {
    const response = await fetch(`${environment.url}/__local/${path}`, { headers: { accept: "text/html" } });
    return { text: await response.text(), headers: response.headers };
  };
  expect((await see("outbox?lang=fr")).text).toMatch(/Courrier envoyé[^]*1 lettre[^]*first[^]*someone@example\.ma/u);
  expect((await see("outbox?to=nobody@example.ma")).text).not.toContain("someone@example.ma");
  expect((await see("outbox/1")).text).toContain(`It is ${start}.`);
  expect((await see("outbox/1/html")).headers.get("content-security-policy")).toContain("sandbox");
  expect((await see("outbox/1/eml")).headers.get("content-type")).toBe("message/rfc822");
});

describe("an environment on disk", () => {
  const serve = (dir: string) =>
    spawn(process.execPath, [join(import.meta.dirname, "serve.ts"), JSON.stringify({ dir, start, mode: "frozen", ...fixture })], {
      stdio: ["ignore", "pipe", "inherit"],
    });

  it("goes on where it was after kill -9, and is one process's at a time", async ({ onTestFinished }) => {
    const dir = directory();
    const process_ = serve(dir);
    // A test that ends early leaves nothing behind that keeps the others' output open.
    onTestFinished(() => void process_.kill("SIGKILL"));
    const [printed] = (await once(process_.stdout, "data")) as [Buffer];
    const url = printed.toString().trim();
    await begin(url, "one", "someone@example.ma");
    await api(url, "advance", { days: 2 });
    await expect(startEnvironment({ dir, start, mode: "frozen", ...fixture })).rejects.toThrow(`number ${process_.pid}`);
    process_.kill("SIGKILL");
    await once(process_, "exit");

    const environment = await started({ dir });
    expect(environment.now()).toBe("2026-03-04T09:00:00.000Z");
    expect(environment.outbox()).toHaveLength(1);
    await environment.advanceTo("2026-04-01T00:00:00Z");
    expect(await rows(environment.url)).toEqual([`${start} first`, "2026-03-09T09:00:00.000Z second"]);
  });

  it("lets its clock flow and fires what becomes due by itself", async () => {
    const environment = await started({ dir: directory(), mode: "flowing", speedy: true });
    await begin(environment.url, "one", "someone@example.ma");
    await environment.settle();
    await environment.advanceTo(new Date(Date.parse(environment.nextEvent() ?? "") - 700).toISOString());
    expect(environment.outbox()).toHaveLength(1);
    await expect.poll(() => environment.outbox().length, { timeout: 10_000 }).toBe(2);
  });
});
