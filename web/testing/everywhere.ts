/** For tests: every page of the console, and all of somebody's own, on a site whose rows are in memory. */
import { deviceOf } from "@tamkine/core/access/device";
import type { LinkPurpose } from "@tamkine/core/access/link-purpose";
import { cookieOf, newSession } from "@tamkine/core/access/sign-in";
import { ref } from "@tamkine/core/worlds/makers";
import type { Form } from "@tamkine/rehearsal/web/form";
import { addressOf } from "../console/fixtures/addresses.ts";
import { table } from "../console/fixtures/routes.ts";
import { owner } from "../console/fixtures/site.ts";
import { type Visitor, visitor } from "../console/fixtures/visitor.ts";
import type { Stormy } from "./stormy.ts";

const secret = "aSessionOfTheOwnerInAllStorms";

/** The session with which `signedIn` comes, to be stored beside the rest. */
export const sessionAt = (now: string) => ({ ...newSession(owner, secret, deviceOf(""), now), version: 1 });

/** The owner in a browser of their own. */
export function signedIn(site: Stormy): ReturnType<typeof visitor> {
  const one = visitor(site.handler, () => site.now);
  one.cookies.set("__Host-console", cookieOf(sessionAt(site.now), secret));
  return one;
}

/** The console's pages for whoever is signed in. */
export const consolePaths: readonly string[] = Object.keys(table)
  .filter((route) => route.startsWith("GET ") && !/sign-in|enter|second|calendar$/u.test(route))
  .map((route) => addressOf(route.slice(4), ref.programme));

/** Where a letter's link leads. @param about what it is for, where one of several is meant */
export async function linkFor({ deps }: Stormy, purpose: LinkPurpose, id: string, about?: string): Promise<string> {
  const said = { ...ref, purpose, id, epoch: 0, expires: "2026-12-31T00:00:00Z", ...(about !== undefined && { about }) };
  return new URL(await deps.links.personal(said)).pathname;
}

/** Somebody's own page, the others that belong to it, and whatever these lead to. */
export async function ownPaths(site: Stormy, id: string): Promise<string[]> {
  const base = await linkFor(site, "personal", id);
  const paths = [base, ...["survey", "again", "data", "application", "testimonial"].map((name) => `${base}/${name}`)];
  for (const path of paths) {
    site.begin();
    const links = (await visitor(site.handler, () => site.now).get(path)).root
      .querySelectorAll("a[href]")
      .map((link) => link.getAttribute("href")?.replace(/#.*/u, "") ?? "");
    paths.push(...new Set(links.filter((to) => to.startsWith(base) && !to.includes("lang=") && !paths.includes(to))));
  }
  return paths;
}

/** Every form of these pages, each page from the same beginning. */
export async function* formsOn(site: Stormy, paths: readonly string[], visit: () => Visitor): AsyncGenerator<Form> {
  for (const path of paths) {
    site.begin();
    const page = await visit().get(path);
    if (page.status === 200 && page.headers["content-type"]?.includes("html")) yield* page.forms;
  }
}

/** An address without what tells one thing from another of its kind. */
export const kindOf = (address: string): string =>
  address.replace(/\?.*/u, "").replaceAll(/\/(?:app|pair|mtg|org|com|dlv)_[\w-]+|\/me\/[^/]+/gu, "/");
