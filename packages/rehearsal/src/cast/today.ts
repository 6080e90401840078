/** What an organiser decides on Today itself, one thing after the other, and where it leads for the rest. */
import type { Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
import { draw } from "./draw.ts";
import { openConsole, type Organiser } from "./organiser.ts";
import { findMentor, formTo, menteeIsSilent, sideOf, verdict } from "./ruling.ts";
import type { Stage } from "./stage.ts";
import { sayWhere } from "./venue.ts";

/** More than waits in any evening. */
const patience = 200;

/** Each answer is Today again, as it is then. @returns it, with nothing left that is decided there */
export async function today(stage: Stage, organiser: Organiser): Promise<Page> {
  let page = await openConsole(stage, organiser, organiser.base);
  const tried = new Set<string>();
  for (let step = 0; step < patience; step += 1) {
    const answer = await settleOne(stage, organiser, page, tried);
    if (!answer) break;
    if (answer.status >= 500) stage.errors.push(`the console answered ${answer.status}`);
    page = answer.path.split("?")[0] === organiser.base ? answer : await openConsole(stage, organiser, organiser.base);
  }
  return page;
}

/** Where the page leads to for what this organiser decides elsewhere: the last part of each section's address. */
export const placesOn = ({ base }: Organiser, { root }: Page): string[] =>
  root.querySelectorAll(".waiting:not(.others) > [data-place]").flatMap((entry) => {
    const place = entry.getAttribute("data-place") ?? "";
    return place !== "" && entry.querySelector(`a[href="${base}${place}"]`) ? [place.slice(1)] : [];
  });

/** @param tried what was tried this evening: what is refused is left for another one */
async function settleOne(stage: Stage, organiser: Organiser, page: Page, tried: Set<string>): Promise<Page | undefined> {
  const quorum = formTo(page, /\/quorum$/u);
  if (quorum && isNew(tried, quorum.action)) return decideQuorum(stage, organiser, quorum);
  const form = page.forms.find(({ action }) => settled.test(action) && isNew(tried, action));
  if (form?.action.endsWith("/counts")) return organiser.browser.submit(sideOf(stage, page, form));
  if (form) return organiser.browser.submit(form, form.choices["counts"] ? verdict(stage, organiser) : {});
  const where = page.root.querySelector("[data-about=venue] .row a")?.getAttribute("href");
  const said = where !== undefined && isNew(tried, where) ? await sayWhere(organiser, where) : undefined;
  if (said) return said;
  for (const entry of page.root.querySelectorAll("[data-about=rematch] .row")) {
    const link = entry.querySelector("a[href*='/replace']")?.getAttribute("href")?.replaceAll("&amp;", "&");
    const answer = link === undefined ? undefined : await findMentor(organiser, link, menteeIsSilent(entry));
    if (answer) return answer;
  }
  return undefined;
}

const settled = /\/(?:trouble\/resume|selection\/end|counts|settle)$/u;

function isNew(tried: Set<string>, action: string): boolean {
  const before = tried.size;
  return tried.add(action).size > before;
}

async function decideQuorum(stage: Stage, organiser: Organiser, quorum: Form): Promise<Page> {
  // With nobody on one of the sides it cannot go on.
  const otherwise = quorum.choices["choice"]?.includes("go-on") ? "go-on" : "cancel";
  const choice = otherwise === "go-on" && draw(stage.seed, "quorum") < 0.5 ? "go-on" : "extend";
  const answer = await organiser.browser.submit(quorum, { choice, reason: "Le comité en a décidé ainsi." });
  // Extending is refused when the cohort would become too long; then it goes on with those who are there.
  if (answer.status >= 400)
    await organiser.browser.submit(quorum, { choice: otherwise, reason: "Le calendrier ne permet pas de prolonger." });
  // What waits next is looked at when the state machine has taken its step, however long that takes.
  await stage.server.settle();
  return openConsole(stage, organiser, organiser.base);
}
