import { globSync, readFileSync } from "node:fs";
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import { refusalCodes } from "@tamkine/core/kernel/refusal";
import { languages } from "@tamkine/core/kernel/text";
import { Conflict, type Store } from "@tamkine/core/ports";
import { parse } from "node-html-parser";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp } from "./app.tsx";
import { translator } from "./i18n.ts";
import { sentenceOf } from "./sentence.ts";
import { heldIn } from "./form/held-file.ts";
import { formOf, textOf } from "./testing/forms.ts";
import { heldFiles } from "@tamkine/core/worlds/held-files";

const secret = "a secret for tests, thirty-two characters and more";

/** The app on a store that fails so. */
const failing = (error: Error) => standing(new Proxy({}, { get: () => () => Promise.reject(error) }) as Store, error);

/** The app on this store; other services fail. */
function standing(store: Store, error: Error, answerWithin?: number) {
  return createApp({
    ...(answerWithin !== undefined && { answerWithin }),
    store,
    mailer: { send: () => Promise.reject(error) },
    workflow: {
      start: () => Promise.reject(error),
      startRetention: () => Promise.reject(error),
      startParcel: async () => "arn",
      signal: () => Promise.reject(error),
    },
    papers: { print: () => Promise.reject(error) },
    files: heldFiles(),
    ids: createIds(secret),
    links: createLinks({ secret, origin: "https://tamkine.example.org" }),
    secret,
  });
}

const silent = new Proxy({}, { get: () => () => new Promise(() => {}) }) as Store;

const ask = (error: Error) => failing(error).request("/privacy", {}, { requestContext: { timeEpoch: 0 } });

describe("errors", () => {
  afterEach(() => vi.restoreAllMocks());

  it("show a fault as a calm page, and neither page nor log says what was in it", async () => {
    const logged: string[] = [];
    vi.spyOn(console, "error").mockImplementation((line: string) => void logged.push(line));
    const answer = await ask(new Error("row of nadia@example.ma is broken\n    at nadia (address:1:1)"));
    expect(answer.status).toBe(500);
    const html = await answer.text();
    expect(html).toContain("Une panne de notre côté");
    expect(html).toContain('href="/privacy">Réessayer</a>');
    expect(html + logged.join("")).not.toContain("nadia");
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain("error.test.ts");
  });

  it("show the same page where something takes longer than somebody waits, and say that nothing is lost", async () => {
    const logged: string[] = [];
    vi.spyOn(console, "error").mockImplementation((line: string) => void logged.push(line));
    const answer = await standing(silent, new Error("not asked"), 20).request("/privacy", {}, { requestContext: { timeEpoch: 0 } });
    expect([answer.status, answer.headers.get("retry-after"), logged.length]).toEqual([503, "60", 1]);
    expect(logged[0]).toContain("TooLate");
    expect(await answer.text()).toContain("Rien n’est perdu");
  });

  const busy = Object.assign(new Error("busy"), { name: "ThrottlingException", $metadata: { httpStatusCode: 400 } });
  it.each([
    ["held by the page", 20_000],
    ["chosen again where it is too large for the page", 3_000_000],
  ])("give back a form with a file, which is %s", async (_, size) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const file = new File([Uint8Array.from({ length: size }, (_, n) => n % 251)], "réponses « 1 ».csv", { type: "text/csv" });
    const body = new FormData();
    body.append("file", file);
    body.append("empty", new File([], ""));
    body.append("body", "aei & <iya>");
    const send = (sent: FormData) =>
      failing(busy).request(
        "/console/tamkine/2026-1/import/mentee",
        {
          method: "POST",
          body: sent,
          headers: { origin: "https://tamkine.example.org", cookie: "__Host-console=tamkine.org_owner.secret" },
        },
        { requestContext: { timeEpoch: 0 } },
      );
    const html = await (await send(body)).text();
    const form = parse(html).querySelector('form[action="/console/tamkine/2026-1/import/mentee"]');
    if (!form) throw new Error("nothing is given back");
    expect([form.getAttribute("enctype"), form.querySelector("[name=body]")?.getAttribute("value")]).toEqual([
      "multipart/form-data",
      "aei & <iya>",
    ]);
    const isHeld = size < 1_000_000;
    expect(form.querySelectorAll("input[type=file]").map((one) => one.getAttribute("name"))).toEqual(isHeld ? [] : ["file"]);
    const held = form.querySelector("[name^=held-file]");
    expect(held !== null).toBe(isHeld);
    expect(html.includes("réponses « 1 ».csv")).toBe(isHeld);
    if (!held) return;
    const back = heldIn(held.getAttribute("name") ?? "", held.getAttribute("value") ?? "");
    expect([back?.field, back?.file.name, back?.file.type]).toEqual(["file", file.name, file.type]);
    expect(Buffer.from((await back?.file.arrayBuffer()) ?? new ArrayBuffer(0)).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    // It survives a second fault.
    const again = new FormData();
    again.append(held.getAttribute("name") ?? "", held.getAttribute("value") ?? "");
    expect(await (await send(again)).text()).toContain(held.getAttribute("value"));
  });

  it.each([
    ["a table that is busy", "/privacy", failing(busy), 503],
    ["a table that is busy, on the console", "/console", failing(busy), 503],
    ["a table that says nothing", "/privacy", standing(silent, busy, 20), 503],
    ["a table that says nothing, on the console", "/console", standing(silent, busy, 20), 503],
    ["a fault of our own", "/privacy", failing(new TypeError("x is undefined")), 500],
    ["somebody who was first", "/privacy", failing(new Conflict("pair")), 409],
  ])("give back what was sent, to be sent again as it was: %s", async (_, path, app, status) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const action = path === "/console" ? "/console/tamkine/2026-1/pairs/pair_1/notes" : "/p/tamkine/2026-1/mentee";
    const sent: [string, string][] = [
      ["about", 'Une ligne,\r\n"une autre" & <la fin>'],
      ["to", "aei"],
      ["days", "1"],
      ["days", "2"],
    ];
    const answer = await app.request(
      new Request(`https://tamkine.example.org${action}?open=help`, {
        method: "POST",
        body: new URLSearchParams(sent),
        headers: { origin: "https://tamkine.example.org", cookie: "__Host-console=tamkine.org_owner.secret" },
      }),
      {},
      { requestContext: { timeEpoch: 0 } },
    );
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, status === 503 ? "60" : null]);
    const html = await answer.text();
    const form = formOf(html, `${action}?open=help`);
    expect(form.fields).toEqual({ about: [sent[0]?.[1]], to: ["aei"], days: ["1", "2"] });
    expect(textOf(html)).toContain('"une autre" & <la fin>');
    // Another language would be another page, without it.
    expect(html).not.toContain("hreflang");
  });

  it.each(["//elsewhere.example", "/\\elsewhere.example", "///elsewhere.example/x", "/.//elsewhere.example"])(
    "at %j lead nowhere but to this site",
    async (path) => {
      const html = await (await failing(new Error("not asked")).request(new Request(`https://tamkine.example.org${path}`))).text();
      const led = [...html.matchAll(/(?:href|action|src)="([^"]*)"/gu)].map(
        ([, to = ""]) => new URL(to, "https://tamkine.example.org").origin,
      );
      expect([...new Set(led)]).toEqual(["https://tamkine.example.org"]);
    },
  );

  it("ask to try again when someone else wrote at the same time", async () => {
    expect((await ask(new Conflict("pair"))).status).toBe(409);
  });

  it("have a sentence for every refusal in every language", () => {
    const facts = { min: 3, max: 4, cohort: "2026-1" };
    const sentences = languages.flatMap((language) => refusalCodes.map((code) => sentenceOf(translator(language), { code, facts })));
    expect(sentences.filter((sentence) => sentence.length < 10)).toEqual([]);
  });
});

it("every reason to refuse is one that some rule has", () => {
  const root = new URL("..", import.meta.url).pathname;
  const files = globSync("{packages/core/src,packages/aws/src,web}/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/node_modules|\.test\.|messages\/|kernel\/refusal|web\/error/u.test(file),
  );
  const sources = files.map((file) => readFileSync(root + file, "utf8")).join("\n");
  expect(refusalCodes.filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
});
