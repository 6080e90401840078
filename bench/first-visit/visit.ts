/** One first visit in Chromium: an empty cache, a slow line, everything counted. */
import type { Browser } from "playwright-core";

/** A phone at the edge of a town: 400 kbit/s down and up, 400 ms there and back. */
export const line = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

export interface Visit {
  /** Over the wire, answers' headers included. */
  bytes: number;
  requests: number;
  /** Those that went anywhere but to the site. */
  foreign: number;
  /** Largest contentful paint, in milliseconds since the visit began. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
}

/** What the page notes of itself; installed before anything of it is read. */
const noting = `
  window.noted = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) noted.lcp = entry.startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) noted.cls += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
`;

/** @param packed whether the browser says that it reads compressed answers */
export async function visit(browser: Browser, url: string, packed = true): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: "fr" });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", line);
  if (!packed) await network.send("Network.setExtraHTTPHeaders", { headers: { "accept-encoding": "identity" } });
  const counted = { bytes: 0, requests: 0, foreign: 0 };
  const origin = new URL(url).origin;
  network.on("Network.requestWillBeSent", ({ request }) => {
    if (request.url.startsWith("data:")) return;
    counted.requests += 1;
    if (!request.url.startsWith(origin)) counted.foreign += 1;
  });
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength;
  });
  await page.addInitScript(noting);
  await page.goto(url, { waitUntil: "networkidle" });
  const noted = (await page.evaluate("noted")) as { lcp: number; cls: number };
  await context.close();
  return { ...counted, ...noted };
}
