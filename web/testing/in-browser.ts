/** The site in a real browser, as a visitor sees it: for tests of public pages. */
import type { World } from "@tamkine/core/world";
import type { Page } from "playwright-core";
import { serve } from "../console/fixtures/serve.ts";
import { settle, startSite } from "../testing.ts";
import { launch } from "./chromium.ts";

/**
 * @param path of the browser. @param now moment at which pages are asked for
 * @param worlds stored before; the first has an organiser, the others add programmes of their own
 */
export async function inBrowser(path: string, now: string, [first, ...others]: readonly [World, ...World[]]) {
  const [browser, site] = await Promise.all([launch(path), startSite(first)]);
  for (const world of others) await settle(site.ports, world, []);
  const server = await serve({ handler: (event) => site.handler(event as never), now }, { cookies: new Map() });
  return {
    url: server.url,
    /** Opens a page of the site in a context of its own. @param width of the window, a phone's where none is given */
    async opened(where: string, width = 390): Promise<Page> {
      const context = await browser.newContext({ viewport: { width, height: 844 }, locale: "fr" });
      const page = await context.newPage();
      await page.goto(`${server.url}${where}`);
      return page;
    },
    async close(): Promise<void> {
      await browser.close();
      server.close();
      await site.stop();
    },
  };
}
