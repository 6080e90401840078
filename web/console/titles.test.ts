/** A page's title stands in a browser's history and on a bar of tasks, where others look: nobody who takes part is named in it. */
import { afterEach, expect, it } from "vitest";
import { answered } from "./fixtures/answered.ts";
import { openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

it.each(["matching", "mentoring"] as const)("no page's title names anybody, in %s; its heading does", async (stage) => {
  site = await openSite(stages[stage].world());
  site.now = stages[stage].now;
  const named = /Mentor \d|Mentee \d/u;
  const pages = [...(await answered(site, owner))].filter(([, page]) => page.startsWith("200"));
  const titles = pages.map(([address, page]) => [address, /<title>([^<]*)/u.exec(page)?.[1] ?? ""] as const);
  expect(titles.filter(([, title]) => named.test(title))).toEqual([]);
  const [, match] = pages.find(([address]) => address.endsWith("/applications/app_mentee-1")) ?? [];
  expect(match).toMatch(/<title>Candidatures · 2026-1.*<h1[^>]*>Mentee 1/su);
});
