import { renderToString } from "hono/jsx/dom/server";
import { describe, expect, it } from "vitest";
import { translator } from "../i18n.ts";
import { Pages } from "./pages.tsx";
import { addressOf, pageOf } from "./slice.ts";

const rows = Array.from({ length: 312 }, (_, i) => i + 1);

describe("a page of a list", () => {
  it.each([
    [undefined, 1, 1, 50],
    ["2", 2, 51, 100],
    ["7", 7, 301, 312],
    ["99", 7, 301, 312],
    ["0", 1, 1, 50],
    ["-3", 1, 1, 50],
    ["two", 1, 1, 50],
  ])("asked for as %j is number %i, from %i to %i", (asked, page, from, to) => {
    const { rows: shown, ...where } = pageOf(rows, asked);
    expect(where).toEqual({ page, pages: 7, from, to, total: 312 });
    expect([shown[0], shown.at(-1)]).toEqual([from, to]);
  });

  it("of an empty list is the first, with nothing on it", () => {
    expect(pageOf([], "4")).toEqual({ rows: [], page: 1, pages: 1, from: 0, to: 0, total: 0 });
  });

  it("has an address that keeps the filters and says nothing that was not asked", () => {
    expect(addressOf("/list", { role: "mentor", status: "", page: undefined })).toBe("/list?role=mentor");
    expect(addressOf("/list", {})).toBe("/list");
  });
});

describe("the way to the other pages", () => {
  const html = (language: "fr" | "ar" | "en", page: string, total = rows) =>
    renderToString(Pages({ t: translator(language), of: pageOf(total, page), path: "/list", query: { role: "mentor" }, swap: "#list" }));

  it.each([
    ["fr", "51 à 100 sur\u00a0312"],
    ["ar", "من 51 إلى 100 من أصل 312"],
    ["en", "51 to 100 of 312"],
  ] as const)("says in %s where one is", (language, said) => {
    expect(html(language, "2")).toContain(said);
  });

  it("leads to the first, previous, next and last with the filters kept", () => {
    const hrefs = [...html("fr", "3").matchAll(/href="([^"]+)"[^>]*data-swap="#list"/gu)].map(([, href]) => href?.replaceAll("&amp;", "&"));
    expect(hrefs).toEqual(["/list?role=mentor", "/list?role=mentor&page=2", "/list?role=mentor&page=4", "/list?role=mentor&page=7"]);
  });

  it("leads nowhere from the ends, and is not there when one page holds all", () => {
    expect(html("fr", "1").match(/<a /gu)).toHaveLength(2);
    expect(html("fr", "7").match(/<a /gu)).toHaveLength(2);
    expect(html("fr", "1", rows.slice(0, 50))).not.toContain("<nav");
  });
});
