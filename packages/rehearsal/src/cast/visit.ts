/** How someone takes part: reads letters sooner or later, opens the link, does what the page offers. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Letter } from "../mail/mailbox.ts";
import { createBrowser, type Page } from "../web/browser.ts";
import type { Person } from "./person.ts";
import { draw } from "./draw.ts";
import { answersPulses, comes, doWhatIsOffered } from "./deeds.ts";
import { sitDown } from "./sitting.ts";
import { later, type Stage } from "./stage.ts";
import type { Temperament } from "./temperament.ts";

export function createPerson(stage: Stage, address: string, role: Person["role"], temperament: Temperament): Person {
  const browser = createBrowser(stage.server.origin, stage.server.patient);
  const person: Person = {
    address,
    role,
    temperament,
    browser,
    link: "",
    done: new Set(),
    met: new Map(),
    invited: new Set(),
    circle: new Set(),
    look: () => look(person),
    errands: new Map(),
    visit: (now) => visit(stage, person, now),
  };
  return person;
}

/** A letter came: it is read some evening, if this person reads letters at all. @param evening the first one it is there in */
export function receive(stage: Stage, person: Person, letter: Letter, evening: Moment): void {
  const { address, temperament, invited } = person;
  const link = letter.links.find((path) => path.startsWith("/me/") || path.startsWith("/v/"));
  if (!link || temperament.bouncing) return;
  // Known by what a reader sees of it: ids are drawn by the server and differ from one playing to the next.
  const seen = `${evening} ${letter.subject}`;
  const read = later(evening, 24 * temperament.eveningsToRead(seen));
  if (link.startsWith("/v/")) {
    stage.agenda.plan({ who: person, at: read, key: `${address} reads ${seen}`, act: () => confirm(person, link) });
    return;
  }
  const [, page = "", section] = /^(\/me\/[^/#]+)(?:[/#](.+))?$/u.exec(link) ?? [];
  person.link = page;
  const gathering = letter.entry?.gathering;
  if (gathering !== undefined) invited.add(gathering);
  // Perhaps an introduction: to whom, the page tells.
  if (section === "pair") person.circle = undefined;
  // A meeting that is planned goes into one's calendar; a letter whose button leads to the page as a whole asks for nothing.
  if (temperament.absent || section === undefined || (letter.entry && gathering === undefined)) return;
  sitDown(stage, person, read, () => isAsked(stage, person, section));
  if (letter.entry && gathering !== undefined && comes(stage, person, gathering)) {
    const key = `${address} goes to ${letter.entry.start}`;
    stage.agenda.plan({ who: person, at: later(letter.entry.start, 0.1), key, prepare: person.look, act: person.visit });
  }
}

/** Whether a letter whose button leads to this section of the page, or the page behind it, asks something of this person that they would do. */
function isAsked(stage: Stage, { address, temperament, done, invited }: Person, section: string): boolean {
  switch (section) {
    case "gatherings":
      return [...invited].some((month) => !done.has(`gatherings/${month}/reply`));
    case "meetings":
      return !temperament.trusting || (temperament.contesting && !done.has("contested once"));
    case "pulse":
      return answersPulses(stage, address);
    case "survey":
      return !temperament.surveyShy;
    case "certificate":
      // Most know that it is there, and fetch it when they need it.
      return draw(stage.seed, address, "looks at the certificate") < 0.3;
    default:
      return true;
  }
}

/** Opens the page that asks whether an address is right, and confirms it. */
async function confirm({ browser, temperament }: Person, link: string): Promise<void> {
  const page = await browser.open(link);
  const form = page.forms.find(({ action }) => action.startsWith("/v/"));
  if (form && !temperament.absent) await browser.submit(form);
}

/** Each pair has a card on the page, with the other's name. */
const circleOn = ({ html }: Page): Set<string> =>
  new Set([...html.matchAll(/\bid="(pair_[^"]+)".*?<bdi>([^<]*)/gsu)].flatMap(([, pair = "", name = ""]) => [pair, name]));

/** Whoever does not know yet whom they were introduced to looks before acting. */
async function look(person: Person): Promise<void> {
  if (person.circle || person.link === "" || person.temperament.absent) return;
  person.seen = await person.browser.open(person.link);
  person.circle = circleOn(person.seen);
}

/** More than anybody does in one evening. */
const mostDeeds = 12;

/** Opens the personal page and does what it offers, one thing after the other. */
async function visit(stage: Stage, person: Person, now: Moment): Promise<void> {
  if (person.link === "" || person.temperament.absent) return;
  let page: Page | undefined = person.seen ?? (await person.browser.open(person.link));
  person.seen = undefined;
  for (let deeds = 0; page && deeds < mostDeeds; deeds += 1) {
    if (page.status >= 500) stage.errors.push(`a personal page answered ${page.status}`);
    page = await doWhatIsOffered(stage, person, page, now);
  }
}
