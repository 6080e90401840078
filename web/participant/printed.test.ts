/** One's own page on paper: what it says, without what can only be pressed, and no heading of it alone. */
import { expect, it } from "vitest";
import { serve } from "../console/fixtures/serve.ts";
import { browsers, launch } from "../testing/chromium.ts";
import { mentee1, now, openAtWork } from "./fixtures/at-work.ts";

it.each(browsers)("in %s", async (path) => {
  const [browser, { site }] = await Promise.all([launch(path), openAtWork()]);
  const served = await serve({ handler: (event) => site.handler(event as never), now }, { cookies: new Map() });
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(served.url + (await site.link(mentee1)));
  const seen = async (what: string) => page.locator(`:is(${what}):visible`).count();
  expect(await seen("input, textarea, .button, .leads, summary")).toBe(0);
  for (const heading of ["Quand vous en avez besoin", "Comment cela se passe-t-il"])
    expect(await seen(`h2:has-text("${heading}")`)).toBe(0);
  expect(await seen("h2")).toBeGreaterThan(2);
  await browser.close();
  served.close();
  await site.stop();
});
