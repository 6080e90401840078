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
    ["proposed pairs", approvable, stages.matching.now, "/matching", ".board > li", 50, 70],
    [
      "pairs to be called",
      () => midway({ mentors: 140, mentees: 140 }).world,
      stages.mentoring.now,
      "/pairs?state=call",
      ".pair-list > li",
      11,
      100,
    ],
  ] as const)("%s take few lines each, in the middle", async (_, world, now, address, row, least, most) => {
    site = await openSite(world());
    site.now = now;
    const served = await serve(site, await site.visit(owner));
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(served.url + base + address);
    const heights = await page.locator(row).evaluateAll((rows) => rows.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThanOrEqual(least);
    expect(heights.toSorted((a, b) => a - b)[heights.length >> 1]).toBeLessThan(most);
    await page.close();
    served.close();
  });

  it("what each criterion gave a proposed pair is a tap away on a phone, and stands there at a desk", async () => {
    site = await openSite(approvable());
    site.now = stages.matching.now;
    const served = await serve(site, await site.visit(owner));
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    await page.goto(`${served.url}${base}/matching`);
    const row = page.locator(".board > li").first();
    expect(await row.locator(".breakdown").isVisible()).toBe(false);
    await row.locator("summary").click();
    expect(await row.locator(".breakdown").isVisible()).toBe(true);
    await row.locator("summary").click();
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await row.locator(".breakdown").isVisible()).toBe(true);
    expect(await row.locator("summary").isVisible()).toBe(false);
    await page.close();
    served.close();
  });
});
