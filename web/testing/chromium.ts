/** For tests that look at pages in a real browser, where the machine has one. */
import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where a browser is, on machines that have one. */
export const browsers = ["/usr/bin/chromium"].filter((path) => existsSync(path));

/**
 * Starts it without anything that looks for the network.
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
      `--blink-settings=defaultFontSize=${text}`,
    ],
  });

/**
 * Without the page of its own that axe opens for frames of other sites, which there are none of: half the time. Of what is as it should
 * be it tells which rules looked at something, and one place each: naming the others takes another third.
 */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
