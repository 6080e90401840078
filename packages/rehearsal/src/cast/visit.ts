/** How someone takes part: reads letters sooner or later, opens the link, does what the page offers. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Letter } from "../mailbox.ts";
import { createBrowser, type Page } from "../web/browser.ts";
import { comes, doWhatIsOffered } from "./deeds.ts";
import type { Person } from "./person.ts";
import { sitting } from "./sitting.ts";
import { hoursAfter, later, type Stage } from "./stage.ts";
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
    visit: (now) => visit(stage, person, now),
  };
  return person;
}

/** A letter came: it is read in a while, if this person reads letters at all. */
export function receive(stage: Stage, person: Person, letter: Letter): void {
  const { temperament } = person;
  const link = letter.links.find((path) => path.startsWith("/me/") || path.startsWith("/v/"));
  if (!link || temperament.bouncing) return;
  if (person.link === "") person.link = pageOf(link);
  // A meeting that is planned goes into one's calendar; a letter whose button leads to no section asks for nothing.
  if ((letter.entry && !letter.entry.gathering) || (link.startsWith("/me/") && !link.includes("#"))) return;
  // Known by what a reader sees of it: ids are drawn by the server and differ from one playing to the next.
  const seen = `${letter.at.slice(0, 13)} ${letter.subject}`;
  const at = sitting(person.role, hoursAfter(letter.at, temperament.hoursToRead(seen)));
  // One look at the page serves for all the letters of a sitting; each address to confirm is one of its own.
  const what = link.startsWith("/v/") ? seen : "mail";
  stage.agenda.plan({ who: person.address, at, key: `${person.address} reads ${what} ${at}`, act: (now) => read(person, link, now) });
  if (letter.entry?.gathering && comes(stage, person, letter.entry.gathering)) {
    const key = `${person.address} goes to ${letter.entry.start}`;
    stage.agenda.plan({ who: person.address, at: later(letter.entry.start, 0.1), key, act: person.visit });
  }
}

const pageOf = (link: string): string => link.split("#")[0] ?? link;

async function read(person: Person, link: string, now: Moment): Promise<void> {
  if (link.startsWith("/v/")) {
    const page = await person.browser.open(link);
    const form = page.forms.find(({ action }) => action.startsWith("/v/"));
    if (form && !person.temperament.absent) await person.browser.submit(form);
    return;
  }
  person.link = pageOf(link);
  await person.visit(now);
}

/** Opens the personal page and does what it offers, one thing after the other. */
async function visit(stage: Stage, person: Person, now: Moment): Promise<void> {
  if (person.link === "" || person.temperament.absent) return;
  let page: Page | undefined = await person.browser.open(person.link);
  for (let deeds = 0; page && deeds < 6; deeds += 1) {
    if (page.status >= 500) stage.errors.push(`a personal page answered ${page.status}`);
    page = await doWhatIsOffered(stage, person, page, now);
  }
}
