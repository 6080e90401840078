/** When an organiser sits down, and what an evening is: what waits first, now and then what nobody asked for. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Letter } from "../mailbox.ts";
import { between, draw } from "./draw.ts";
import { letsIn, type Organiser } from "./organiser.ts";
import { rounds, today } from "./rounds.ts";
import { sitting } from "./sitting.ts";
import { hoursAfter, type Stage } from "./stage.ts";

/** A letter about something that waits: it is dealt with one of the next evenings. */
export function alerted(stage: Stage, organiser: Organiser, letter: Letter): void {
  if (letsIn(letter) || !isLookedInto(stage, organiser, letter)) return;
  const hours = between(3, 30, stage.seed, organiser.address, "sits down", letter.at.slice(0, 13), letter.subject);
  const at = sitting("organiser", hoursAfter(letter.at, hours));
  // One evening serves for all letters of the day.
  stage.agenda.plan({
    who: "organisers",
    at,
    key: `${organiser.address} sits down ${at.slice(0, 10)}`,
    act: () => evening(stage, organiser),
  });
}

/** A letter that tells how the week was asks for nothing: one in three is an occasion to look in. */
const isLookedInto = ({ seed }: Stage, { address }: Organiser, { at, subject }: Letter): boolean =>
  !subject.startsWith("La semaine ") || draw(seed, address, "looks in", at.slice(0, 10)) < 1 / 3;

/** The evening before a gathering its code is looked up, to be shown in the room. @param start when it begins */
export function prepareRoom(stage: Stage, organiser: Organiser, start: Moment): void {
  const at = sitting("organiser", hoursAfter(start, -24));
  stage.agenda.plan({
    who: "organisers",
    at,
    key: `the room of ${start}`,
    act: async () => void (await rounds["gatherings"]?.(stage, organiser)),
  });
}

/** Looks at what waits, then at each page it leads to; now and then at what nobody asked for. */
async function evening(stage: Stage, organiser: Organiser): Promise<void> {
  organiser.evenings += 1;
  const page = await today(stage, organiser);
  const sections = new Set(page.root.querySelectorAll("[data-place]").map((entry) => entry.getAttribute("data-place")?.slice(1) ?? ""));
  if (organiser.evenings % 5 === 1) for (const section of ["gatherings", "letters", "pairs"]) sections.add(section);
  for (const [section, round] of Object.entries(rounds)) {
    const seen = sections.has(section) ? await round(stage, organiser) : undefined;
    if (seen && seen.status >= 500) stage.errors.push(`the console answered ${seen.status}`);
  }
}
