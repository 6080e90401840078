/** Lists of many on a phone: a line each, with the rest behind it. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "../testing/chromium.ts";
import { approvable, midway } from "./fixtures/cohort.ts";
import { serve } from "./fixtures/serve.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await launch(path);
  });
  afterAll(() => browser.close());
  afterEach(() => site.stop());

  it.each([
    ["proposed pairs", approvable, stages.matching.now, "/matching", ".board > li", 50],
    [
      "pairs to be called",
      () => midway({ mentors: 140, mentees: 140 }).world,
      stages.mentoring.now,
      "/pairs?state=call",
      ".pair-list > li",
      11,
    ],
  ] as const)("%s take less than a hundred pixels each, in the middle", async (_, world, now, address, row, least) => {
    site = await openSite(world());
    site.now = now;
    const served = await serve(site, await site.visit(owner));
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(served.url + base + address);
    const heights = await page.locator(row).evaluateAll((rows) => rows.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThanOrEqual(least);
    expect(heights.toSorted((a, b) => a - b)[heights.length >> 1]).toBeLessThan(100);
    await page.close();
    served.close();
  });
});
