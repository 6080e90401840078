/** How an organiser decides about people, on whichever page it is asked. */
import type { HTMLElement } from "node-html-parser";
import type { Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
import { draw } from "./draw.ts";
import type { Organiser } from "./organiser.ts";
import type { Stage } from "./stage.ts";

export const formTo = (page: Page, path: RegExp): Form | undefined =>
  page.forms.find(({ action }) => path.test(action.split("?")[0] ?? ""));

/** Which of someone's two sign-ups counts. @param first of the two forms */
export function sideOf({ seed }: Stage, page: Page, first: Form): Form {
  const both = page.forms.filter(({ action }) => action.endsWith("/counts"));
  return draw(seed, "both sides", first.action) < 0.5 ? first : (both[1] ?? first);
}

/** Whether a contested meeting counts. */
export const verdict = ({ seed }: Stage, { address, evenings }: Organiser): { counts: string } => ({
  counts: draw(seed, "settles", address, evenings) < 0.5 ? "yes" : "no",
});

/** Whether the answer that is missing is the mentee's, alone or too. */
export const menteeIsSilent = (shown: HTMLElement): boolean => shown.closest("[data-missing=mentee], [data-missing=both]") !== null;

/** A mentee who answers none of them is offered two more mentors, not every mentor there is: after that somebody calls. */
const mostTries = 2;

/**
 * Introduces someone to another mentor, once an evening.
 * @param link to all mentors there are for a mentee, or to one of them already
 * @param silent whether it is the mentee whose answer is missing
 * @returns what the console answers; undefined when nobody is introduced
 */
export async function findMentor(organiser: Organiser, link: string, silent: boolean): Promise<Page | undefined> {
  const all = link.replace(/(?<=\/replace).*$/u, "");
  const before = organiser.tries.get(all) ?? [];
  if (before.length >= mostTries || before.includes(organiser.evenings)) return undefined;
  const unanswered = organiser.team.unanswered.get(all) ?? 0;
  if (silent && unanswered >= mostTries) return undefined;
  organiser.tries.set(all, [...before, organiser.evenings]);
  if (silent) organiser.team.unanswered.set(all, unanswered + 1);
  const best = /\/replace\/./u.test(link) ? link : await bestOf(organiser, link);
  const choice = best === undefined ? undefined : formTo(await organiser.browser.open(best), /\/replace$/u);
  return choice && organiser.browser.submit(choice, { reason: "Convenu par téléphone." });
}

/** The best comes first: someone with a free place, else one who agrees to take one more, else whoever a waiver allows. */
async function bestOf({ browser }: Organiser, path: string): Promise<string | undefined> {
  const { root } = await browser.open(path);
  return root.querySelector("a[href*='/replace/']")?.getAttribute("href");
}
