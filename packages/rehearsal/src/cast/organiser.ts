/** An organiser of the cast: signs in by the link in a letter, looks in the evening at what waits, and decides. */
import type { Actor } from "../agenda.ts";
import type { Letter } from "../mail/mailbox.ts";
import { type Browser, createBrowser, type Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
import type { Moment } from "@tamkine/core/kernel/time";
import { later, type Stage } from "./stage.ts";

/** All who organise together: each sees what the others have decided, so they decide one after the other. */
export interface Team extends Actor {
  /** Evening → who sits down then. */
  sitting: Map<Moment, Set<Organiser>>;
  /** How many forms they have sent: as long as nobody sends one, a page that was looked at stays as it is. */
  sent: number;
  /** How many other mentors were introduced to mentees who answer none, by the page's address. */
  unanswered: Map<string, number>;
}

export const createTeam = (): Team => ({ role: "organiser", sitting: new Map(), sent: 0, unanswered: new Map() });

export interface Organiser {
  address: string;
  browser: Browser;
  /** Path of the cohort in the console. */
  base: string;
  /** Puts things off until the evening they are done; counts the evenings. */
  evenings: number;
  /** On which evenings another mentor was looked for, by the page's address. */
  tries: Map<string, number[]>;
  team: Team;
  /** Pages that were looked at before it was this organiser's turn, by their address, and how many forms had been sent then. */
  seen: Map<string, { page: Page; sent: number }>;
  /** Where this organiser stands before the console, before the button that lets in. */
  door?: Promise<Form | undefined> | undefined;
  /** Hands over the newest letter to this address that brings a link to sign in by. */
  newestLetter(): Promise<Letter | undefined>;
}

/** The sign-in link in a letter. */
const signInLink = ({ links }: Letter): string | undefined => links.find((path) => path.startsWith("/console/enter/"));

/** Whether a form is part of signing in: it decides nothing. */
const letsSomebodyIn = ({ action }: Form): boolean => /^\/console\/(?:sign-in|enter)\b/u.test(action);

/** Whether a letter has a sign-in link. */
export const bringsSignInLink = (letter: Letter): boolean => signInLink(letter) !== undefined;

/** Asks for a link on the page, takes it from the letter, presses its button. @returns where that leads */
export async function signIn(stage: Stage, organiser: Organiser, at?: Page): Promise<Page | undefined> {
  organiser.door = reachDoor(stage, organiser, at);
  return pressed(organiser);
}

/** Comes as far as the button, when the session has ended, on the way to a page: it is looked at when everybody else is done. */
export async function arrive(stage: Stage, organiser: Organiser, path: string): Promise<void> {
  await (organiser.door ??= approach(stage, organiser, path));
}

async function approach(stage: Stage, organiser: Organiser, path: string): Promise<Form | undefined> {
  const page = await organiser.browser.open(path);
  return isLeftOutside(page) ? reachDoor(stage, organiser, page) : undefined;
}

/** Goes in, where a door was reached. @returns where that leads */
async function pressed(organiser: Organiser): Promise<Page | undefined> {
  const button = await organiser.door;
  organiser.door = undefined;
  return button && organiser.browser.submit(button);
}

/** @returns the button behind the link */
async function reachDoor(stage: Stage, organiser: Organiser, at: Page | undefined): Promise<Form | undefined> {
  const before = (await organiser.newestLetter())?.seq ?? 0;
  const { forms } = await organiser.browser.open(await askForLink(stage, organiser, before, at));
  return forms.find(({ action }) => action.startsWith("/console/enter/"));
}

/** One link a minute, and one may be lost when the server dies as it sends it: who gets none waits a little and asks again. */
async function askForLink(stage: Stage, organiser: Organiser, before: number, at: Page | undefined): Promise<string> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (tries > 0) await stage.server.advance(later((await stage.server.state()).now, 1 / 40));
    const page = tries === 0 && at ? at : await organiser.browser.open("/console/sign-in");
    const form = page.forms.find(({ action }) => action === "/console/sign-in");
    if (!form) throw new Error("the sign-in page has no form");
    // The letter has left when the page answers.
    await organiser.browser.submit(form, { email: organiser.address });
    const letter = await organiser.newestLetter();
    const link = letter && letter.seq > before ? signInLink(letter) : undefined;
    if (link) return link;
  }
  throw new Error("no sign-in link came");
}

const isLeftOutside = ({ path }: Page): boolean => path.startsWith("/console/sign-in");

/** Looks at a page that will be wanted. */
export async function lookAhead(stage: Stage, organiser: Organiser, path: string): Promise<Page> {
  const { sent } = organiser.team;
  const page = await openConsole(stage, organiser, path);
  organiser.seen.set(path, { page, sent });
  return page;
}

/** Links asked for in a row before somebody gives up. */
const mostLinks = 3;

/** Opens a page of the console, unless nothing was decided since it was looked at; signs in again when the session has ended. */
export async function openConsole(stage: Stage, organiser: Organiser, path: string): Promise<Page> {
  const seen = organiser.seen.get(path);
  organiser.seen.delete(path);
  if (seen?.sent === organiser.team.sent) return seen.page;
  let page = await goOnTo(organiser, path, await pressed(organiser));
  if (page.status >= 500) stage.errors.push(`the console answered ${page.status} at ${path.split("/").at(-1)}`);
  // A link lets in once: where the answer to its button was lost, another one is asked for.
  for (let tries = 0; isLeftOutside(page) && tries < mostLinks; tries += 1)
    page = await goOnTo(organiser, path, await signIn(stage, organiser, page));
  return page;
}

/** Who signs in is led to the page that was asked for. */
const goOnTo = async ({ browser }: Organiser, path: string, led: Page | undefined): Promise<Page> =>
  led?.path === path ? led : browser.open(path);

export function createOrganiser(
  stage: Stage,
  address: string,
  base: string,
  newestLetter: Organiser["newestLetter"],
  team = createTeam(),
): Organiser {
  const browser = createBrowser(stage.server.origin, stage.server.patient);
  const submit: Browser["submit"] = (form, answers) => {
    if (!letsSomebodyIn(form)) team.sent += 1;
    return browser.submit(form, answers);
  };
  return { address, base, newestLetter, team, evenings: 0, tries: new Map(), seen: new Map(), browser: { ...browser, submit } };
}
