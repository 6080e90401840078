import { globSync, readFileSync } from "node:fs";
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import { refusalCodes } from "@tamkine/core/kernel/refusal";
import { languages } from "@tamkine/core/kernel/text";
import { Conflict, type Store } from "@tamkine/core/ports";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp } from "./app.tsx";
import { translator } from "./i18n.ts";
import { sentenceOf } from "./sentence.ts";
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
    const never = new Proxy({}, { get: () => () => new Promise(() => {}) }) as Store;
    const answer = await standing(never, new Error("not asked"), 20).request("/privacy", {}, { requestContext: { timeEpoch: 0 } });
    expect([answer.status, logged.length]).toEqual([500, 1]);
    expect(logged[0]).toContain("TooLate");
    expect(await answer.text()).toContain("Rien n’est perdu");
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
