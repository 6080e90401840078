/** Settling one of many things people asked for: one stays where one was, with script and without. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "../../testing/chromium.ts";
import { midway } from "../fixtures/cohort.ts";
import { serve } from "../fixtures/serve.ts";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

const { world } = midway({ mentors: 140, mentees: 140 });

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await launch(path);
  });
  afterAll(() => browser.close());
  afterEach(() => site.stop());

  async function opened(javaScriptEnabled: boolean) {
    site = await openSite(world);
    site.now = stages.mentoring.now;
    const served = await serve(site, await site.visit(owner));
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${served.url}${base}/pairs`);
    const third = page.locator("#help .list > li").nth(2);
    await third.locator("summary").click();
    await third.locator("button").click();
    await page.locator("#said .good").waitFor();
    const seen = { path: new URL(page.url()), top: (await page.locator("#help").boundingBox())?.y ?? -1 };
    const title = await page.locator("#help h2").innerText();
    const focus = javaScriptEnabled
      ? await page.evaluate("[...document.querySelectorAll('#help li')].indexOf(document.activeElement)")
      : -1;
    await context.close();
    served.close();
    return { ...seen, title, focus };
  }

  it("with script only what changed is new, and the next row is where the settled one was", async () => {
    const { top, title, focus } = await opened(true);
    expect(title).toContain("6");
    expect(focus).toBe(2);
    expect([top > -500, top < 844]).toEqual([true, true]);
  });

  it("without, one comes back to the card", async () => {
    const { path: address, top, title } = await opened(false);
    expect(title).toContain("6");
    expect(address.hash).toBe("#help");
    expect([top > -10, top < 200]).toEqual([true, true]);
  });
});
