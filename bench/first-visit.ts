/** The first visit to the sign-up page on a slow line, beside the bare words of the same page and the same page unpacked, in one run. */
import { browsers, launch } from "@tamkine/web/testing/chromium";
import { serveBare } from "./first-visit/bare.ts";
import { openSite } from "./first-visit/site.ts";
import { line, visit, type Visit } from "./first-visit/visit.ts";

/** What a first visit may weigh and take at most. */
const most = { bytes: 50_000, lcp: 1500, cls: 0.001, foreign: 0 };
const repeats = 5;

const [chromium] = browsers;
if (chromium === undefined) throw new Error("There is no Chromium on this machine");
const [site, browser] = await Promise.all([openSite(), launch(chromium)]);
const page = `${site.url}/p/tamkine/2026-1/mentee`;
const bare = await serveBare(await (await fetch(page)).text());

/** The middle one of several visits, each with an empty cache. */
async function usual(url: string, packed = true): Promise<Visit> {
  const visits: Visit[] = [];
  for (let n = 0; n < repeats; n += 1) visits.push(await visit(browser, url, packed));
  visits.sort((a, b) => a.lcp - b.lcp);
  return visits[Math.floor(repeats / 2)] as Visit;
}

const kilobits = (line.downloadThroughput * 8) / 1000;
console.log(`First visit, ${kilobits} kbit/s, ${line.latency} ms, Chromium ${browser.version()}; the middle of ${repeats}, by LCP.`);
console.log("page                          bytes  requests   LCP ms     CLS   ratio bytes  ratio LCP");
const peer = await usual(bare.url);
const rows: [string, Visit][] = [
  ["sign-up", await usual(page)],
  ["sign-up, not compressed", await usual(page, false)],
  ["its bare words", peer],
];
for (const [name, { bytes, requests, lcp, cls }] of rows) {
  const ratios = [bytes / peer.bytes, lcp / peer.lcp].map((ratio) => ratio.toFixed(2));
  console.log(
    `${name.padEnd(26)}${String(bytes).padStart(9)}${String(requests).padStart(10)}${lcp.toFixed(0).padStart(9)}${cls.toFixed(3).padStart(8)}${ratios[0]?.padStart(14)}${ratios[1]?.padStart(11)}`,
  );
}
const [, own] = rows[0] as [string, Visit];
const missed = (Object.keys(most) as (keyof typeof most)[]).filter((what) => own[what] > most[what]);
console.log(
  missed.length === 0
    ? "Within every limit."
    : `Beyond its limit: ${missed.map((what) => `${what} ${own[what]} > ${most[what]}`).join(", ")}`,
);
await browser.close();
bare.stop();
await site.stop();
process.exitCode = missed.length === 0 ? 0 : 1;
