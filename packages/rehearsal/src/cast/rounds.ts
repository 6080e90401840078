/** An organiser's evening: page by page of the console, doing what each asks for. */
import { roles } from "@tamkine/core/programme/programme";
import type { Page } from "../web/browser.ts";
import { matching } from "./matching-round.ts";
import { openConsole, type Organiser } from "./organiser.ts";
import { findMentor, formTo, menteeIsSilent, sideOf, verdict } from "./ruling.ts";
import type { Stage } from "./stage.ts";

type Round = (stage: Stage, organiser: Organiser) => Promise<Page | undefined>;

/** By the last part of a section's address, in the order an evening takes them. */
export const rounds: Readonly<Record<string, Round>> = { applications, matching, pairs, gatherings, letters };

/** Settles roles, decides for those who wait, and ends selection when nobody waits any more. */
async function applications(stage: Stage, organiser: Organiser): Promise<Page> {
  let page = await openConsole(stage, organiser, `${organiser.base}/applications`);
  for (let settle = formTo(page, /\/counts$/u); settle; settle = formTo(page, /\/counts$/u)) {
    page = await organiser.browser.submit(sideOf(stage, page, settle));
    if (page.status >= 400) return page;
    page = await organiser.browser.open(`${organiser.base}/applications`);
  }
  // A coordinator decides for one body only: each role is tried, the other body's is refused and left to its coordinator.
  for (const role of roles) {
    const list = await organiser.browser.open(`${organiser.base}/applications?role=${role}&status=submitted`);
    const review = formTo(list, /\/applications\/review$/u);
    if (!review?.choices["to"] || !review.fields["id"]) continue;
    // The letters are looked at before they are sent; more than a page of people are decided at once.
    const letters = await organiser.browser.submit(review, { to: "accepted", ...(review.choices["everyone"] && { everyone: "yes" }) });
    const confirm = formTo(letters, /\/applications\/decide$/u);
    page = confirm ? await organiser.browser.submit(confirm) : letters;
  }
  const end = formTo(await organiser.browser.open(`${organiser.base}/applications`), /\/selection\/end$/u);
  return end ? organiser.browser.submit(end) : page;
}

/** Finds a mentor for those without, calls those who asked for help, settles what is contested. */
async function pairs(stage: Stage, organiser: Organiser): Promise<Page> {
  const page = await openConsole(stage, organiser, `${organiser.base}/pairs`);
  const settles = page.forms.filter(({ action }) => /\/help\/[^/]+\/settle$/u.test(action));
  for (const form of settles) await organiser.browser.submit(form);
  for (const form of page.forms.filter(({ action }) => /\/meetings\/[^/]+\/settle$/u.test(action))) {
    await organiser.browser.submit(form, verdict(stage, organiser));
  }
  for (const link of page.root.querySelectorAll("#alone a.button, #silent a.button")) {
    const answer = await findMentor(organiser, link.getAttribute("href") ?? "", menteeIsSilent(link));
    if (answer && answer.status >= 500) return answer;
  }
  return page;
}

/** Notes the PINs to show in the room, and the attendance of gatherings that are over. */
async function gatherings(stage: Stage, organiser: Organiser): Promise<Page> {
  const page = await openConsole(stage, organiser, `${organiser.base}/gatherings`);
  for (const shown of page.root.querySelectorAll("[data-pin]")) {
    const month = shown.closest("section")?.getAttribute("id");
    if (month) stage.pins.set(month, shown.getAttribute("data-pin") ?? "");
  }
  for (const form of page.forms.filter(({ action }) => action.endsWith("/held"))) await organiser.browser.submit(form);
  return page;
}

/** Sends again what may not have gone out. */
async function letters(stage: Stage, organiser: Organiser): Promise<Page> {
  const page = await openConsole(stage, organiser, `${organiser.base}/letters`);
  for (const form of page.forms.filter(({ action }) => action.endsWith("/again"))) await organiser.browser.submit(form);
  return page;
}
