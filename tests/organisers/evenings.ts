/** What an organiser does of an evening: opens Today and takes what waits there, one thing after the other, until nothing does. */
import type { Page } from "playwright-core";
import type { Walk } from "../paths/walk.ts";

/** Something that waits: what it is about, and the form that stands beside it. */
interface Waiting {
  about: string;
  action: string | null;
}

export interface Desk {
  walk: Walk;
  /** Path of the cohort. */
  base: string;
  /** Every kind of decision this organiser took. */
  decided: Set<string>;
}

/** More than this at one sitting means that something comes back however often it is settled. */
const most = 25;

export async function evening(desk: Desk): Promise<void> {
  const { walk, base, decided } = desk;
  const tried = new Set<string>();
  for (let n = 0; n < most; n += 1) {
    const page = await walk.open(base, "today");
    const next = (await waitingOn(page)).find((one) => !tried.has(JSON.stringify(one)));
    if (!next) return;
    tried.add(JSON.stringify(next));
    await settle(desk, next);
    decided.add(next.about);
  }
  throw new Error(`${walk.walker.name} settles ${[...tried].join(", ")} without end`);
}

/** In the page: what is for whoever looks, not what waits for others. */
const waitingOn = (page: Page): Promise<Waiting[]> =>
  page.evaluate(
    `[...document.querySelectorAll("ul.waiting:not(.others) > li[data-about]")].map((item) => ({
      about: item.dataset.about,
      action: item.querySelector("form[method=post]")?.getAttribute("action") ?? null,
    }))`,
  );

async function settle({ walk, base }: Desk, { about, action }: Waiting): Promise<void> {
  switch (about) {
    case "selection":
      return select(walk, base);
    case "approval":
      await walk.open(`${base}/matching`, "matching");
      return walk.send("/matching/approve", {}, "approved");
    case "gathering":
      return present(walk, base);
    case "quorum":
      return walk.send("/quorum", { choice: "go-on", reason: "Le comité en a décidé ainsi." }, "quorum-decided");
    case "contested":
      if (action) await walk.send(action, { counts: "yes" }, "contested-settled");
      return;
    default:
      if (action) await walk.send(action, {}, `${about}-settled`);
  }
}

/** Everybody who waits is accepted, with the letters seen before; then selection ends. */
async function select(walk: Walk, base: string): Promise<void> {
  for (const role of ["mentor", "mentee"]) {
    const page = await walk.open(`${base}/applications?role=${role}&status=submitted`, "to-decide");
    const boxes = page.locator("form[action$='/applications/review'] input[name=id]");
    const ids = await boxes.evaluateAll((inputs) => inputs.map((input) => input.getAttribute("value") ?? ""));
    if (ids.length === 0) continue;
    await walk.send("/applications/review", { id: ids, to: "accepted" }, "letters-seen");
    await walk.send("/applications/decide", {}, "accepted");
  }
  const page = await walk.open(`${base}/applications?status=submitted`, "left");
  if ((await page.locator("input[name=id]").count()) > 0) return;
  await walk.open(base, "ready");
  await walk.send("/selection/end", {}, "selection-ended");
}

/** The attendance of a collective meeting that is over. */
async function present(walk: Walk, base: string): Promise<void> {
  const page = await walk.open(`${base}/gatherings`, "gatherings");
  const forms = page.locator("form[action$='/held']");
  const action = (await forms.count()) > 0 ? await forms.first().getAttribute("action") : null;
  if (action) return walk.send(action, {}, "held");
  // The list has a page for each; the one that is over says so.
  const link = page.locator("a[href*='/gatherings/2']").first();
  await walk.open((await link.getAttribute("href")) ?? `${base}/gatherings`, "gathering");
  await walk.send("/held", {}, "held");
}

/** Every page the console's own navigation leads to. */
export async function tour({ walk, base }: Desk): Promise<void> {
  const page = await walk.open(base, "today");
  const paths: string[] = await page.evaluate(
    `[...new Set([...document.querySelectorAll("nav a[href^='/console']")].map((a) => a.getAttribute("href")))].filter((path) => !path.includes("?"))`,
  );
  for (const path of paths) await walk.open(path, `tour-${path.split("/").slice(2).join("-") || "cohorts"}`);
}
