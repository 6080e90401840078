/** When an organiser sits down, and what an evening is: what waits first, now and then what nobody asked for. */
import type { Moment } from "@tamkine/core/kernel/time";
import { sideBySide } from "../agenda.ts";
import type { Letter } from "../mail/mailbox.ts";
import type { Page } from "../web/browser.ts";
import { between, draw } from "./draw.ts";
import { arrive, bringsSignInLink, lookAhead, type Organiser } from "./organiser.ts";
import { rounds } from "./rounds.ts";
import { sitting } from "./sitting.ts";
import { hoursAfter, type Stage } from "./stage.ts";
import { placesOn, today } from "./today.ts";
import { announceNext } from "./venue.ts";

/** A letter about something that waits: it is dealt with one of the next evenings. */
export function alerted(stage: Stage, organiser: Organiser, letter: Letter): void {
  if (bringsSignInLink(letter) || !isLookedInto(stage, organiser, letter)) return;
  if (letter.subject.startsWith("Un courrier ")) return sendAgain(stage, organiser, letter);
  const hours = between(3, 30, stage.seed, organiser.address, "sits down", letter.at.slice(0, 13), letter.subject);
  const at = sitting(hoursAfter(letter.at, hours));
  // One evening serves for all letters of the day.
  const { team } = organiser;
  const together = team.sitting.get(at);
  if (together) return void together.add(organiser);
  const all = new Set([organiser]);
  team.sitting.set(at, all);
  stage.agenda.plan({
    who: team,
    at,
    key: `organisers sit down ${at}`,
    prepare: async () => void (await Promise.all([...all].map((one) => arrive(stage, one, one.base)))),
    act: async () => {
      team.sitting.delete(at);
      await evening(
        stage,
        [...all].sort((a, b) => (a.address < b.address ? -1 : 1)),
      );
    },
  });
}

/** What tells of a letter in doubt leads to the letters, where one of those it went to sends that one again and leaves the rest as it is. */
function sendAgain(stage: Stage, organiser: Organiser, { at: came }: Letter): void {
  const at = sitting(hoursAfter(came, 3));
  comeFor(stage, organiser, { at, key: `a letter in doubt ${at}`, section: "letters" });
}

/** A letter that tells how the week was asks for nothing: one in three is an occasion to look in. */
const isLookedInto = ({ seed }: Stage, { address }: Organiser, { at, subject }: Letter): boolean =>
  !subject.startsWith("La semaine ") || draw(seed, address, "looks in", at.slice(0, 10)) < 1 / 3;

/** The evening before a gathering its code is looked up, to be shown in the room, and the next one is announced. @param start when it begins */
export function prepareRoom(stage: Stage, organiser: Organiser, start: Moment): void {
  const at = sitting(hoursAfter(start, -24));
  comeFor(stage, organiser, { at, key: `the room of ${start}`, section: "gatherings" }, (page) => announceNext(organiser, page));
}

/** One section of the console alone is gone through that evening. @param then what else is done there */
function comeFor(
  stage: Stage,
  organiser: Organiser,
  { at, key, section }: { at: Moment; key: string; section: string },
  then?: (page: Page) => Promise<unknown>,
): void {
  stage.agenda.plan({
    who: organiser.team,
    at,
    key,
    prepare: () => arrive(stage, organiser, `${organiser.base}/${section}`),
    act: async () => {
      const page = await rounds[section]?.(stage, organiser);
      if (page) await then?.(page);
    },
  });
}

/** One after the other deals with what waits; before each decides, those who are still to come look around as things are now. */
async function evening(stage: Stage, together: readonly Organiser[]): Promise<void> {
  // What others did before is over when all rests.
  await stage.server.settle();
  for (const organiser of together) {
    organiser.evenings += 1;
    organiser.seen.clear();
  }
  for (const [turn, organiser] of together.entries()) {
    await sideBySide(together.slice(turn), (one) => lookAround(stage, one));
    const { sent } = organiser.team;
    await deal(stage, organiser);
    if (organiser.team.sent > sent) await stage.server.settle();
  }
}

/** Looks at Today, and at the pages that are opened next unless something is decided on it. */
async function lookAround(stage: Stage, organiser: Organiser): Promise<void> {
  const page = await lookAhead(stage, organiser, organiser.base);
  await Promise.all([...sections(organiser, page)].map((section) => lookAhead(stage, organiser, `${organiser.base}/${section}`)));
}

/** Deals with what waits: first what is decided on Today, then page by page. */
async function deal(stage: Stage, organiser: Organiser): Promise<void> {
  const wanted = sections(organiser, await today(stage, organiser));
  for (const [section, round] of Object.entries(rounds)) {
    const seen = wanted.has(section) ? await round(stage, organiser) : undefined;
    if (seen && seen.status >= 500) stage.errors.push(`the console answered ${seen.status}`);
  }
}

/** Where Today leads to; now and then what nobody asked for as well. */
function sections(organiser: Organiser, page: Page): Set<string> {
  const asked = placesOn(organiser, page);
  const all = organiser.evenings % 5 === 1 ? [...asked, "gatherings", "letters", "pairs"] : asked;
  return new Set(all.filter((section) => section in rounds));
}
