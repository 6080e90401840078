/** When an organiser sits down, and what an evening is: what waits first, now and then what nobody asked for. */
import type { Moment } from "@tamkine/core/kernel/time";
import { sideBySide } from "../agenda.ts";
import type { Letter } from "../mail/mailbox.ts";
import type { Page } from "../web/browser.ts";
import { between, draw } from "./draw.ts";
import { arrive, bringsSignInLink, lookAhead, type Organiser } from "./organiser.ts";
import { rounds } from "./rounds.ts";
import { sitting } from "./sitting.ts";
import { hoursAfter, later, type Stage } from "./stage.ts";
import { placesOn, today } from "./today.ts";
import { announceNext } from "./venue.ts";

/** A letter about something that waits: it is dealt with that evening or the next. @param first the first evening it is there in */
export function alerted(stage: Stage, organiser: Organiser, letter: Letter, first: Moment): void {
  if (bringsSignInLink(letter) || !isLookedInto(stage, organiser, letter)) return;
  const at = later(first, 24 * between(0, 1, stage.seed, organiser.address, "sits down", first, letter.subject));
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

/** Whether this letter tells an organiser that another one may not have gone out. */
export const tellsOfDoubt = ({ subject }: Letter): boolean => subject.startsWith("Un courrier ");

/** Comes for the letters in doubt alone, and sends them again. */
export async function sendAgain(stage: Stage, organiser: Organiser): Promise<void> {
  await arrive(stage, organiser, `${organiser.base}/letters`);
  await rounds["letters"]?.(stage, organiser);
}

/** A letter that tells how the week was asks for nothing: one in three is an occasion to look in. */
const isLookedInto = ({ seed }: Stage, { address }: Organiser, { at, subject }: Letter): boolean =>
  !subject.startsWith("La semaine ") || draw(seed, address, "looks in", at.slice(0, 10)) < 1 / 3;

/** The evening before a gathering its code is looked up, to be shown in the room, and the next one is announced. @param start when it begins */
export function prepareRoom(stage: Stage, organiser: Organiser, start: Moment): void {
  stage.agenda.plan({
    who: organiser.team,
    at: sitting(hoursAfter(start, -24)),
    key: `the room of ${start}`,
    prepare: () => arrive(stage, organiser, `${organiser.base}/gatherings`),
    act: async () => {
      const page = await rounds["gatherings"]?.(stage, organiser);
      if (page) await announceNext(organiser, page);
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
