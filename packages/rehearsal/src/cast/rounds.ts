/** An organiser's evening: page by page of the console, doing what each asks for. */
import type { Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
import { matching } from "./matching-round.ts";
import { openConsole, type Organiser } from "./organiser.ts";
import { draw } from "./draw.ts";
import type { Stage } from "./stage.ts";

type Round = (stage: Stage, organiser: Organiser) => Promise<Page | undefined>;

/** By the last part of a section's address, in the order an evening takes them. */
export const rounds: Readonly<Record<string, Round>> = { applications, matching, pairs, gatherings, letters };

const formTo = (page: Page, path: RegExp): Form | undefined => page.forms.find(({ action }) => path.test(action.split("?")[0] ?? ""));

/** What the state machine itself waits for. */
export async function today(stage: Stage, organiser: Organiser): Promise<Page> {
  const page = await openConsole(stage, organiser, organiser.base);
  const resume = formTo(page, /\/trouble\/resume$/u);
  if (resume) return organiser.browser.submit(resume);
  const quorum = formTo(page, /\/quorum$/u);
  if (!quorum) return page;
  const choice = draw(stage.seed, "quorum") < 0.5 ? "go-on" : "extend";
  const answer = await organiser.browser.submit(quorum, { choice, reason: "Le comité en a décidé ainsi." });
  // Extending is refused when the cohort would become too long; then it goes on with those who are there.
  if (answer.status >= 400)
    await organiser.browser.submit(quorum, { choice: "go-on", reason: "Le calendrier ne permet pas de prolonger." });
  // What waits next is looked at when the state machine has taken its step, however long that takes.
  await stage.server.settle();
  return openConsole(stage, organiser, organiser.base);
}

/** Settles roles, decides for those who wait, and ends selection when nobody waits any more. */
async function applications(stage: Stage, organiser: Organiser): Promise<Page> {
  let page = await openConsole(stage, organiser, `${organiser.base}/applications`);
  for (let settle = formTo(page, /\/counts$/u); settle; settle = formTo(page, /\/counts$/u)) {
    const both = page.forms.filter(({ action }) => action.endsWith("/counts"));
    page = await organiser.browser.submit(draw(stage.seed, "both sides", settle.action) < 0.5 ? settle : (both[1] ?? settle));
    if (page.status >= 400) return page;
    page = await organiser.browser.open(`${organiser.base}/applications`);
  }
  // A coordinator decides for one body only: each role is tried, the other body's is refused and left to its coordinator.
  for (const role of ["mentor", "mentee"]) {
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
    await organiser.browser.submit(form, {
      counts: draw(stage.seed, "settles", organiser.address, organiser.evenings) < 0.5 ? "yes" : "no",
    });
  }
  const waiting = (id: string) => page.root.querySelectorAll(`#${id} a`).map((link) => link.getAttribute("href") ?? "");
  for (const path of [...waiting("alone"), ...waiting("silent")]) {
    // Who does not answer a second mentor either is not offered a third.
    const tries = organiser.tries.get(path) ?? 0;
    organiser.tries.set(path, tries + 1);
    if (tries >= 2) continue;
    // The best first: someone with a free place, else one who agrees to take one more, else whoever a waiver allows.
    const { root } = await organiser.browser.open(path);
    const [best] = root.querySelectorAll("a[href*='/replace/']").map((link) => link.getAttribute("href") ?? "");
    const choice = best === undefined ? undefined : formTo(await organiser.browser.open(best), /\/replace$/u);
    const answer = choice && (await organiser.browser.submit(choice, { reason: "Convenu par téléphone." }));
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
