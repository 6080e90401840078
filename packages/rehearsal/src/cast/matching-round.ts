/** What organisers do with the proposal: make room, grant a waiver or put someone on the waiting list, then approve for their body. */
import type { Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
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
  const unmatched = waysOn(page).some((way) => way.includes("/matching/leave-out/"));
  for (const form of unmatched ? [] : approvals) page = await organiser.browser.submit(form);
  if (page.status < 400 || unmatched) return page;
  // People changed since it was computed: compute again, and approve then.
  const rerun = (await organiser.browser.open(path)).forms.find(({ action }) => action.endsWith("/matching/rerun"));
  return rerun ? organiser.browser.submit(rerun) : page;
}

/** One change that brings the matching nearer to complete; undefined when it is, or when this organiser may not. */
async function mend(stage: Stage, organiser: Organiser, page: Page): Promise<Page | undefined> {
  const ways = waysOn(page);
  const places = ways.filter((way) => way.includes("/matching/places/"));
  const waivers = ways.filter((way) => way.includes("/waive/"));
  const waiting = ways.filter((way) => way.includes("/matching/leave-out/"));
  if (waiting.length === 0) return undefined;
  const agrees = places.find((way) => draw(stage.seed, "one more", mentorOf(way)) < 0.6);
  const waives = waivers.find(() => draw(stage.seed, "waives", `${organiser.base}/matching/waive`) < 0.9);
  for (const way of [agrees, waives, ...waiting]) {
    const form = way === undefined ? undefined : await wayTaken(organiser, way);
    if (!form) continue;
    const answer = await organiser.browser.submit(form, form.texts.includes("reason") ? { reason: "Accord des deux personnes." } : {});
    if (answer.status < 400) return answer;
  }
  return undefined;
}

/** Addresses of what may be done about a shortage; each shows first what it changes. */
const waysOn = ({ root }: Page): string[] =>
  root.querySelectorAll("#matching a[href]").map((link) => link.getAttribute("href")?.replaceAll("&amp;", "&") ?? "");

const mentorOf = (way: string): string => way.split("?")[0]?.split("/").at(-1) ?? "";

/** The form on the page a way leads to; undefined where nobody may, or a mentor would have more people than three. */
async function wayTaken({ browser }: Organiser, way: string): Promise<Form | undefined> {
  const { forms } = await browser.open(way);
  return forms.find(({ fields }) => fields["from"] === "confirm" && Number(fields["capacity"] ?? 0) <= 3);
}
