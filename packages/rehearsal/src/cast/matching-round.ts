/** What organisers do with the proposal: make room, grant a waiver or put someone on the waiting list, then approve for their body. */
import type { Page } from "../web/browser.ts";
import { openConsole, type Organiser } from "./organiser.ts";
import { draw } from "./draw.ts";
import type { Stage } from "./stage.ts";

/** More steps than any shortage needs; a round that does not get there goes on another evening. */
const patience = 200;

export async function matching(stage: Stage, organiser: Organiser): Promise<Page> {
  const path = `${organiser.base}/matching`;
  let page = await openConsole(stage, organiser, path);
  for (let step = 0; step < patience; step += 1) {
    const mended = await mend(stage, organiser, page);
    if (!mended) break;
    page = await organiser.browser.open(path);
  }
  const approvals = page.forms.filter(({ action }) => action.endsWith("/matching/approve"));
  const unmatched = page.forms.some(({ action }) => action.endsWith("/matching/leave-out"));
  for (const form of unmatched ? [] : approvals) page = await organiser.browser.submit(form);
  if (page.status < 400 || unmatched) return page;
  // People changed since it was computed: compute again, and approve then.
  const rerun = (await organiser.browser.open(path)).forms.find(({ action }) => action.endsWith("/matching/rerun"));
  return rerun ? organiser.browser.submit(rerun) : page;
}

/** One change that brings the matching nearer to complete; undefined when it is, or when this organiser may not. */
async function mend(stage: Stage, organiser: Organiser, page: Page): Promise<Page | undefined> {
  const places = page.forms.filter(({ action }) => action.endsWith("/matching/capacity"));
  const waivers = page.forms.filter(({ action }) => action.endsWith("/matching/waive"));
  const waiting = page.forms.filter(({ action }) => action.endsWith("/matching/leave-out"));
  if (waiting.length === 0) return undefined;
  const agrees = places.find(
    ({ fields }) => Number(fields["capacity"]) <= 3 && draw(stage.seed, "one more", String(fields["mentor"])) < 0.6,
  );
  const tries = [agrees, waivers.find(({ action }) => draw(stage.seed, "waives", action) < 0.9), ...waiting];
  for (const form of tries) {
    if (!form) continue;
    const answer = await organiser.browser.submit(form, form.texts.includes("reason") ? { reason: "Accord des deux personnes." } : {});
    if (answer.status < 400) return answer;
  }
  return undefined;
}
