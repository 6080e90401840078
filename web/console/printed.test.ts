/** A page of the console on paper: what it says, without what can only be pressed. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "../testing/chromium.ts";
import { choosing, midway } from "./fixtures/cohort.ts";
import { serve } from "./fixtures/serve.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let site: Site;
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launch(path);
    site = await openSite(choosing());
    site.now = stages.selection.now;
    served = await serve(site, await site.visit(owner));
  });
  afterAll(async () => {
    await browser.close();
    served.close();
    await site.stop();
  });

  it("has the people of a list and no button, filter or bar", async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: "print" });
    await page.goto(`${served.url}${base}/applications`);
    const seen = async (what: string) => page.locator(`:is(${what}):visible`).count();
    expect(await seen(".button, .chips, .find, .decide, .top, .bottom, .sections")).toBe(0);
    expect(await seen(".people > li")).toBeGreaterThan(40);
  });

  it("has the numbers of those who are to be called, and no way to write to them", async () => {
    const pairs = await openSite(midway().world);
    pairs.now = stages.mentoring.now;
    const there = await serve(pairs, await pairs.visit(owner));
    const page = await browser.newPage();
    await page.emulateMedia({ media: "print" });
    await page.goto(`${there.url}${base}/pairs?state=call`);
    const seen = async (what: string) => page.locator(`:is(${what}):visible`).count();
    expect(await seen("[data-pair] a[href^='tel:']")).toBeGreaterThan(10);
    expect(await seen("a[href^='https://wa.me'], .button, .chips:not(.numbers), details.plain:not([open]) > summary")).toBe(0);
    await page.close();
    there.close();
    await pairs.stop();
  });
});
