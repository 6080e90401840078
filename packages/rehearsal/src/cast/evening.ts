/** When an organiser sits down, and what an evening is: what waits first, now and then what nobody asked for. */
import type { Moment } from "@tamkine/core/kernel/time";
import { sideBySide } from "../agenda.ts";
import type { Letter } from "../mailbox.ts";
import type { Page } from "../web/browser.ts";
import { between, draw } from "./draw.ts";
import { comeIn, letsIn, lookAhead, type Organiser } from "./organiser.ts";
import { rounds, today } from "./rounds.ts";
import { sitting } from "./sitting.ts";
import { hoursAfter, type Stage } from "./stage.ts";

/** A letter about something that waits: it is dealt with one of the next evenings. */
export function alerted(stage: Stage, organiser: Organiser, letter: Letter): void {
  if (letsIn(letter) || !isLookedInto(stage, organiser, letter)) return;
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
    prepare: async () => void (await Promise.all([...all].map((one) => comeIn(stage, one)))),
    act: async () => {
      team.sitting.delete(at);
      await evening(
        stage,
        [...all].sort((a, b) => (a.address < b.address ? -1 : 1)),
      );
    },
  });
}

/** A letter that tells how the week was asks for nothing: one in three is an occasion to look in. */
const isLookedInto = ({ seed }: Stage, { address }: Organiser, { at, subject }: Letter): boolean =>
  !subject.startsWith("La semaine ") || draw(seed, address, "looks in", at.slice(0, 10)) < 1 / 3;

/** The evening before a gathering its code is looked up, to be shown in the room. @param start when it begins */
export function prepareRoom(stage: Stage, organiser: Organiser, start: Moment): void {
  const at = sitting(hoursAfter(start, -24));
  stage.agenda.plan({
    who: organiser.team,
    at,
    key: `the room of ${start}`,
    act: async () => void (await rounds["gatherings"]?.(stage, organiser)),
  });
}

/** They look around side by side, then each deals with what waits; who comes after one who decided something looks again. */
async function evening(stage: Stage, together: readonly Organiser[]): Promise<void> {
  // What others did before is over when all rests.
  await stage.server.settle();
  for (const organiser of together) {
    organiser.evenings += 1;
    organiser.seen.clear();
  }
  await sideBySide(together, async (organiser) => {
    const page = await lookAhead(stage, organiser, organiser.base);
    await Promise.all([...sections(organiser, page)].map((section) => lookAhead(stage, organiser, `${organiser.base}/${section}`)));
  });
  for (const organiser of together) {
    const { sent } = organiser.team;
    await deal(stage, organiser);
    if (organiser.team.sent > sent) await stage.server.settle();
  }
}

/** Deals with what waits, page by page. */
async function deal(stage: Stage, organiser: Organiser): Promise<void> {
  const wanted = sections(organiser, await today(stage, organiser));
  for (const [section, round] of Object.entries(rounds)) {
    const seen = wanted.has(section) ? await round(stage, organiser) : undefined;
    if (seen && seen.status >= 500) stage.errors.push(`the console answered ${seen.status}`);
  }
}

/** Where Today leads to; now and then what nobody asked for as well. */
function sections({ evenings }: Organiser, { root }: Page): Set<string> {
  const asked = root.querySelectorAll("[data-place]").map((entry) => entry.getAttribute("data-place")?.slice(1) ?? "");
  const all = evenings % 5 === 1 ? [...asked, "gatherings", "letters", "pairs"] : asked;
  return new Set(all.filter((section) => section in rounds));
}
