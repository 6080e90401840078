/** The list of pairs of a cohort in which dozens need something: it stands within reach below them. */
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { midway } from "../fixtures/cohort.ts";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

const path = `${base}/pairs`;
/** Of every twelve pairs one has not answered, of every forty people one asks for help. */
const { world } = midway({ mentors: 140, mentees: 140 });

let site: Site;
let ours: Visitor;
beforeAll(async () => {
  site = await openSite(world);
  ours = await site.visit(owner);
});
afterAll(() => site.stop());

const rows = (page: Page, card: string) => page.root.querySelectorAll(`#${card} .list > li`).length;
const folded = (page: Page, card: string) => page.root.querySelectorAll(`#${card} details:not([open]) .list > li`).length;

describe("the list of many pairs", () => {
  it("stands below the first few of those who need something; the others are folded, and none is left out", async () => {
    const page = await ours.get(path);
    expect([rows(page, "silent"), folded(page, "silent")]).toEqual([12, 7]);
    expect([rows(page, "help"), folded(page, "help")]).toEqual([7, 2]);
    // Where one more would be all there is to fold, it stands with them.
    expect([rows(page, "contested"), folded(page, "contested")]).toEqual([1, 0]);
    expect(page.root.querySelector("#silent-others summary")?.text).toContain("7");
  });

  it("is a line for each of them, opened for the numbers; where few are looked for they are open", async () => {
    const cards = (page: Page) => page.root.querySelectorAll("details[data-pair]");
    const many = cards(await ours.get(`${path}?state=call`));
    expect([many.length > 10, many.filter((one) => one.hasAttribute("open")).length]).toEqual([true, 0]);
    expect(many.every((one) => one.querySelector("summary .small")?.text !== "" && one.querySelector("a[href^='tel:']"))).toBe(true);
    const found = await ours.post(`${path}/search`, { words: "Nadia Skalli" });
    const few = cards(await ours.get(found.to));
    expect([few.length > 0, few.length <= 10, few.every((one) => one.hasAttribute("open"))]).toEqual([true, true, true]);
  });

  it("is where one comes back to without scripts: by a search, a page or a state", async () => {
    const found = await ours.post(`${path}/search`, { words: "Skalli", state: "call" });
    expect(found.to).toMatch(/\/pairs\?state=call&q=[\w-]+#pairs$/u);
    const { root } = await ours.get(path);
    const ways = root.querySelectorAll("#pairs > .chips a, #pairs > .pages a").map((way) => way.getAttribute("href"));
    expect(ways.length).toBeGreaterThan(3);
    expect(ways.filter((way) => !way?.endsWith("#pairs"))).toEqual([]);
  });

  it("has a card for each kind that Today of a large cohort leads to", async () => {
    await site.put(pictureOf(world, [], site.now));
    const today = await ours.get(base);
    const page = await ours.get(path);
    const lead = today.root.querySelectorAll(".waiting a[href*='/pairs#']").map((way) => way.getAttribute("href")?.split("#")[1] ?? "");
    expect(lead).toEqual(["contested", "help"]);
    for (const card of lead) expect(page.root.querySelector(`#${card}`)).not.toBeNull();
  });
});
