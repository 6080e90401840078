/** Someone of the cast who takes part: reads letters sooner or later, opens the link, does what the page offers. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Letter } from "../mailbox.ts";
import { type Browser, createBrowser, type Page } from "../web/browser.ts";
import { doWhatIsOffered } from "./deeds.ts";
import { hoursAfter, later, type Stage } from "./stage.ts";
import type { Temperament } from "./temperament.ts";

export interface Person {
  address: string;
  role: "mentor" | "mentee";
  temperament: Temperament;
  browser: Browser;
  /** The last personal link that came by mail. */
  link: string;
  /** What has been done once and is not done again: "refused", "contested", "asked for help"… */
  done: Set<string>;
  /** Pair → meetings this person brought about, planned or logged. */
  met: Map<string, number>;
}

export function createPerson(stage: Stage, address: string, role: Person["role"], temperament: Temperament): Person {
  return {
    address,
    role,
    temperament,
    browser: createBrowser(stage.server.origin, stage.server.patient),
    link: "",
    done: new Set(),
    met: new Map(),
  };
}

/** A letter came: it is read in a while, if this person reads letters at all. */
export function receive(stage: Stage, person: Person, letter: Letter): void {
  const { temperament } = person;
  const link = letter.links.find((path) => path.startsWith("/me/") || path.startsWith("/v/"));
  if (!link || temperament.bouncing) return;
  if (person.link === "") person.link = pageOf(link);
  // A meeting that is planned goes into one's calendar; a letter whose button leads to no section asks for nothing.
  if (letter.entry?.about === "meeting" || (link.startsWith("/me/") && !link.includes("#"))) return;
  // Known by what a reader sees of it: ids are drawn by the server and differ from one playing to the next.
  const seen = `${letter.at.slice(0, 13)} ${letter.subject}`;
  const at = hoursAfter(letter.at, temperament.hoursToRead(seen));
  stage.agenda.plan({ at, key: `${person.address} reads ${seen}`, act: (now) => read(stage, person, link, now) });
  if (letter.entry) {
    const key = `${person.address} goes to ${letter.entry.start}`;
    stage.agenda.plan({ at: later(letter.entry.start, 0.1), key, act: (now) => visit(stage, person, now) });
  }
}

const pageOf = (link: string): string => link.split("#")[0] ?? link;

async function read(stage: Stage, person: Person, link: string, now: Moment): Promise<void> {
  if (link.startsWith("/v/")) {
    const page = await person.browser.open(link);
    const form = page.forms.find(({ action }) => action.startsWith("/v/"));
    if (form && !person.temperament.absent) await person.browser.submit(form);
    return;
  }
  person.link = pageOf(link);
  await visit(stage, person, now);
}

/** Opens the personal page and does what it offers, one thing after the other. */
export async function visit(stage: Stage, person: Person, now: Moment): Promise<void> {
  if (person.link === "" || person.temperament.absent) return;
  let page: Page | undefined = await person.browser.open(person.link);
  for (let deeds = 0; page && deeds < 6; deeds += 1) {
    if (page.status >= 500) stage.errors.push(`a personal page answered ${page.status}`);
    page = await doWhatIsOffered(stage, person, page, now);
  }
}
