/** Someone of the cast who organises: signs in by the link in a letter, looks at what waits in the evening, and decides. */
import type { Letter } from "../mailbox.ts";
import { type Browser, createBrowser, type Page } from "../web/browser.ts";
import { later, type Stage } from "./stage.ts";

export interface Organiser {
  address: string;
  browser: Browser;
  /** Path of the cohort in the console. */
  base: string;
  /** Puts things off until the evening they are done; counts the evenings. */
  evenings: number;
  /** How often another mentor was looked for, by the page's address. */
  tries: Map<string, number>;
  /** Hands over the newest letter to this address that brings a link to sign in by. */
  newestLetter(): Promise<Letter | undefined>;
}

/** The link to sign in by that a letter brings. */
const wayIn = ({ links }: Letter): string | undefined => links.find((path) => path.startsWith("/console/enter/"));

/** Whether a letter brings one. */
export const letsIn = (letter: Letter): boolean => wayIn(letter) !== undefined;

/** Asks for a link on the page, takes it from the letter, presses its button. @param at the page, when it was opened already */
export async function signIn(stage: Stage, organiser: Organiser, at?: Page): Promise<void> {
  const before = (await organiser.newestLetter())?.seq ?? 0;
  const link = await askForLink(stage, organiser, before, at);
  const entry = await organiser.browser.open(link);
  const button = entry.forms.find(({ action }) => action.startsWith("/console/enter/"));
  if (button) await organiser.browser.submit(button);
}

/** One link a minute, and one may be lost when the server dies as it sends it: who gets none waits a little and asks again. */
async function askForLink(stage: Stage, organiser: Organiser, before: number, at?: Page): Promise<string> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (tries > 0) await stage.server.advance(later((await stage.server.state()).now, 1 / 40));
    const page = tries === 0 && at ? at : await organiser.browser.open("/console/sign-in");
    const form = page.forms.find(({ action }) => action === "/console/sign-in");
    if (!form) throw new Error("the sign-in page has no form");
    await organiser.browser.submit(form, { email: organiser.address });
    await stage.server.settle();
    const letter = await organiser.newestLetter();
    const link = letter && letter.seq > before ? wayIn(letter) : undefined;
    if (link) return link;
  }
  throw new Error("no sign-in link came");
}

/** Opens a page of the console, signing in again when the session has ended. */
export async function openConsole(stage: Stage, organiser: Organiser, path: string): Promise<Page> {
  const page = await organiser.browser.open(path);
  if (page.status >= 500) stage.errors.push(`the console answered ${page.status} at ${path.split("/").at(-1)}`);
  if (!page.path.startsWith("/console/sign-in")) return page;
  await signIn(stage, organiser, page);
  return organiser.browser.open(path);
}

export const createOrganiser = (stage: Stage, address: string, base: string, newestLetter: Organiser["newestLetter"]): Organiser => ({
  address,
  base,
  newestLetter,
  evenings: 0,
  tries: new Map(),
  browser: createBrowser(stage.server.origin, stage.server.patient),
});
