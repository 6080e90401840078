import { execFileSync } from "node:child_process";
import { languages } from "@tamkine/core/kernel/text";
import { letterIds } from "@tamkine/core/letter/samples";
import * as components from "@tamkine/web/design/components";
import type { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDesign } from "./load.ts";
import { samples } from "./papers/samples.ts";
import { inScheme } from "./scheme.ts";
import { pieces } from "./system/pieces.tsx";

let app: Hono;
beforeAll(async () => {
  app = await loadDesign();
});
const got = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe("the design system's page", () => {
  it.each(languages)("shows every component in French and Arabic, light and dark, to a reader of %s", async (language) => {
    const { status, text } = await got(`/design?lang=${language}`);
    expect(status).toBe(200);
    for (const lang of ["fr", "ar"]) {
      for (const scheme of ["light", "dark"]) {
        const seen = text.split(`class="specimen ${scheme}" lang="${lang}"`).length - 1;
        expect(seen).toBe(pieces.length + 3);
      }
    }
  });

  it("leaves no component out", () => {
    const text = pieces.map(([, piece]) => piece.toString()).join("\n");
    expect(Object.keys(components).filter((name) => !text.includes(name))).toEqual([]);
  });

  it("runs no script and asks for nothing from elsewhere", async () => {
    const { text, headers } = await got("/design");
    expect(text).not.toContain("<script");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("the gallery of letters", () => {
  it("shows all of them", async () => {
    const { text } = await got("/design/letters?lang=ar");
    for (const id of letterIds) expect(text).toContain(`/design/letters/${id}/ar/html`);
  });

  it.each(letterIds)("%s has a page with its three languages, two widths and plain text", async (id) => {
    const { status, text } = await got(`/design/letters/${id}?lang=en&role=mentor`);
    expect(status).toBe(200);
    expect(text.split("<iframe").length - 1).toBe(6);
    expect(text.split("<pre lang").length - 1).toBe(3);
    for (const language of languages) {
      const letter = await got(`/design/letters/${id}/${language}/html?scheme=dark`);
      expect(letter.text).toContain("@media all");
      expect(letter.headers.get("content-security-policy")).toContain("sandbox");
    }
  });

  it("shows what is put elsewhere as well as what is fixed", async () => {
    const { text } = await got("/design/letters/meeting-planned?lang=fr");
    expect(text).toContain("/design/letters/meeting-planned?scheme=light&amp;role=mentee&amp;moved=yes");
    for (const id of ["meeting-planned", "gathering-invitation", "committee-planned"]) {
      const [fixed, moved] = await Promise.all(["", "&moved=yes"].map((more) => got(`/design/letters/${id}?lang=fr${more}`)));
      expect(fixed?.text).not.toMatch(/<h1>[^<]*(?:changée|modifiée)/u);
      expect(moved?.text).toMatch(/<h1>[^<]*(?:changée|modifiée)/u);
    }
  });

  it("gives the calendar entries of those that carry one, and knows no other letters", async () => {
    const entry = await got("/design/letters/meeting-planned/fr/ics");
    expect([entry.status, entry.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(entry.text).toContain("BEGIN:VEVENT");
    for (const path of ["thank-you/fr/ics", "thank-you/de/html", "nothing", "nothing/fr/html"]) {
      expect((await got(`/design/letters/${path}`)).status).toBe(404);
    }
  });
});

describe("the gallery of papers", () => {
  it("leads to each of them in its three languages, and knows no other", async () => {
    const { text } = await got("/design/papers?lang=ar");
    for (const { id, type } of samples)
      for (const language of languages) expect(text).toContain(`/design/papers/${id}-${language}.${type}`);
    for (const path of ["report-thirty-pairs-de.pdf", "certificate-latin-fr.png", "nothing-fr.pdf", "nothing"])
      expect((await got(`/design/papers/${path}`)).status).toBe(404);
  });

  it("prints one when it is opened", async () => {
    for (const [path, type, begins] of [
      ["certificate-three-scripts-ar.pdf", "application/pdf", "%PDF"],
      ["share-arabic-fr.png", "image/png", "PNG"],
      ["report-nobody-yet-en.pdf", "application/pdf", "%PDF"],
    ] as const) {
      const file = await got(`/design/papers/${path}`);
      expect([file.status, file.headers.get("content-type")]).toEqual([200, type]);
      expect(file.text.slice(0, 8)).toContain(begins);
    }
  });
});

it("shows a letter in one scheme, whatever the machine prefers", () => {
  const letter = "<style>:root { color-scheme: light dark; } @media (prefers-color-scheme: dark) {}</style>";
  expect(inScheme(letter, "dark")).toBe("<style>:root { color-scheme: dark; } @media all {}</style>");
  expect(inScheme(letter, "light")).toBe("<style>:root { color-scheme: light; } @media not all {}</style>");
});

it("loads in Node by itself, which knows no JSX", () => {
  const script = `const { loadDesign } = await import(${JSON.stringify(`${import.meta.dirname}/load.ts`)});
    console.log((await (await loadDesign()).request("/design")).status);`;
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim()).toBe("200");
});
