/** For tests that look at pages in a real browser, where the machine has one. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";

/**
 * Where a browser is, on machines that have one. The one without windows draws the same, and a picture or a new page costs it half to a
 * quarter of the time.
 */
export const browsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].filter((path) => existsSync(path)).slice(0, 1);

/**
 * Starts it without anything that looks for the network. All pages are of one site, so one process draws them all: another one for each
 * visitor costs a fifth more, and shows nothing else.
 * @param text how large its reader has chosen text to be, in pixels
 */
export const launch = (executablePath: string, text = 16): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--renderer-process-limit=1",
      "--disable-site-isolation-trials",
      `--blink-settings=defaultFontSize=${text}`,
    ],
  });

const within = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
/** As it is sent to a page; what it ends with is what would be sent back. */
const source = `${readFileSync(within.resolve("axe-core/axe.min.js"), "utf8")}; 0`;
const bringing = new WeakSet<Page>();

/** Each page that is opened from now on has axe from its beginning; the one that is open gets it, unless it has. */
async function bring(page: Page): Promise<void> {
  if (!bringing.has(page)) await page.addInitScript(source);
  bringing.add(page);
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
}

/**
 * Without the page of its own that axe opens for frames of other sites, which there are none of. By itself it is brought to the page
 * twice each time, which takes longer than all it then looks at. Of what is as it should be it tells which rules looked at something,
 * and one place each.
 */
export function axe(page: Page): AxeBuilder {
  const axeSource = page.frames().length > 1 ? source : "0";
  const builder = new AxeBuilder({ page, axeSource }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const analyze = builder.analyze.bind(builder);
  builder.analyze = async () => (await bring(page), analyze());
  return builder;
}
