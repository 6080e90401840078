/** A robot that opens whatever a letter holds, as mail scanners do, and programs that fetch ahead what may be read next. */
/** Asks the site; the answer is not followed anywhere. */
export type Ask = (method: "GET" | "HEAD", path: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;
export interface Answer {
  status: number;
  location?: string | undefined;
  html: string;
}

const ahead = { "sec-purpose": "prefetch;prerender", purpose: "prefetch", "x-moz": "prefetch" };
/** @returns the paths asked for, and those that answered with a fault */
export async function openAll(ask: Ask, links: readonly string[], times = 3): Promise<{ asked: Set<string>; faults: string[] }> {
  const asked = new Set<string>();
  const faults: string[] = [];
  async function open(method: "GET" | "HEAD", path: string, headers = {}): Promise<string[]> {
    asked.add(path);
    const { status, location, html } = await ask(method, path, headers);
    if (status >= 500) faults.push(`${status} ${path}`);
    return [...(location === undefined ? [] : [location]), ...addressesIn(html)].flatMap((address) => onSite(address, path));
  }
  const next = new Set<string>();
  for (let time = 0; time < times; time += 1) {
    for (const path of new Set(links)) {
      for (const found of await open("GET", path)) next.add(found);
      await open("HEAD", path);
      await open("GET", path, ahead);
    }
  }
  for (const path of next) if (!asked.has(path)) await open("GET", path, ahead);
  return { asked, faults };
}

/** What stands on the page, and where its forms lead: they too are only looked at. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));

function onSite(address: string, from: string): string[] {
  const base = new URL(from, "https://site.invalid");
  const url = new URL(address, base);
  return url.host === base.host ? [url.pathname + url.search] : [];
}
