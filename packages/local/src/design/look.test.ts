/** The design's pages in a real browser, where there is one: nothing axe finds wrong, nothing wider than the screen, in both directions. */
import { compose } from "@tamkine/core/letter/writing/compose";
import { sampleOf } from "@tamkine/core/letter/samples";
import { stylesheet } from "@tamkine/web/design/stylesheet";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, browsers, launch } from "@tamkine/web/testing/chromium";
import { openServer, type Server } from "../http/server.ts";
import { serveDesign } from "./serve.ts";

/** Letters with all there is to see: a list, facts with links, a date, an organiser's, one with a second way that can be unsubscribed from. */
const shapes = ["pair-active", "introductions", "meeting-planned", "weekly-digest", "thank-you"] as const;

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    browser = await launch(path);
    server = await openServer(0);
    server.route({
      "/design": serveDesign(),
      "/assets": async (request, response) => {
        response.setHeader("content-type", "text/css");
        response.end(stylesheet(request.url?.slice("/assets/".length) ?? "") ?? "");
      },
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([
    [390, "ar", "dark", "/design"],
    [1280, "fr", "light", "/design"],
    [390, "fr", "dark", "/design/letters/pair-active"],
    [1280, "ar", "light", "/design/letters/meeting-planned"],
  ] as const)("at %i px in %s, %s: %s is readable by everybody", async (width, language, colorScheme, address) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage();
    await page.goto(`http://localhost:${server.port}${address}?lang=${language}`);
    const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(over).toBe(0);
    // Letters run no script, so nothing can look into their frames; they are looked at by themselves below.
    await page.evaluate("for (const frame of document.querySelectorAll('iframe')) frame.remove()");
    // What stands once on a page of the site is shown here several times over.
    const { violations, passes } = await axe(page).disableRules(["landmark-unique"]).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")} ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });

  it.each([
    [360, "ar", "dark"],
    [720, "fr", "dark"],
    [360, "fr", "light"],
  ] as const)("at %i px in %s, %s, letters are readable by everybody", async (width, language, colorScheme) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage();
    const found: string[] = [];
    for (const id of shapes) {
      await page.setContent(compose(sampleOf(id, language)).html);
      const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (over !== 0) found.push(`${id}: ${String(over)} px too wide`);
      const { violations } = await axe(page).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
      found.push(...violations.map((fault) => `${id}: ${fault.id} at ${fault.nodes[0]?.html}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});
