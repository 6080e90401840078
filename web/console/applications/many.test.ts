/** Deciding on more people than a page shows. */
import { ref } from "@tamkine/core/worlds/makers";
import { selecting } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

const list = `${base}/applications?role=mentee&status=submitted&sort=received`;
/** The last of the list's names signed up first, so that its two orders differ. */
const world = selecting({ mentors: 30, mentees: 70 });
const applications = world.applications.map((one, n) => ({ ...one, submittedAt: new Date(Date.UTC(2026, 2, 20, 0, -n)).toISOString() }));

let site: Site;
let ours: Visitor;
beforeAll(async () => {
  site = await openSite({ ...world, applications });
  site.now = stages.selection.now;
  ours = await site.visit(owner);
});
afterAll(() => site.stop());

const ticked = (page: Page) => page.root.querySelectorAll(".people input[checked]").length;
const accepted = async () =>
  ((await site.store.world(ref))?.applications ?? []).filter(({ role, status }) => role === "mentee" && status === "accepted");

describe("a list of several pages", () => {
  it("unticks all at once, on each page and after a search, and ticks them again", async () => {
    const page = await ours.get(list);
    expect(ticked(page)).toBe(50);
    const none = await ours.get(page.root.querySelector("a[href*='ticks=none']")?.getAttribute("href") ?? "");
    expect(ticked(none)).toBe(0);
    const second = await ours.get(none.root.querySelector("nav.pages a.next")?.getAttribute("href") ?? "");
    expect([ticked(second), second.root.querySelectorAll(".people li").length]).toEqual([0, 20]);
    const found = await ours.follow(await ours.submit(second, "/search", { words: "mentee" }));
    expect(ticked(found)).toBe(0);
    const again = found.root.querySelectorAll("form > p > a").find(({ text }) => text === "Tout cocher");
    expect(ticked(await ours.get(again?.getAttribute("href") ?? ""))).toBe(50);
  });

  it("takes the first so many in its order, seen before they are decided on", async () => {
    const letters = await ours.submit(await ours.get(list), "/applications/review", { to: "accepted", first: "60" });
    expect(letters.root.querySelector("h1")?.text).toBe("Accepter 60\u00a0personnes");
    expect((await ours.submit(letters, "/applications/decide")).status).toBe(303);
    const mentees = applications.filter(({ role }) => role === "mentee");
    const earliest = mentees.toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1)).slice(0, 60);
    expect((await accepted()).map(({ id }) => id).sort()).toEqual(earliest.map(({ id }) => id).sort());
  });

  it.each(["0", "-3", "douze"])("takes nobody where %s is asked for", async (first) => {
    const before = (await accepted()).length;
    const refused = await ours.submit(await ours.get(list), "/applications/review", { to: "accepted", first });
    expect(refused.status).toBe(422);
    expect(await accepted()).toHaveLength(before);
  });
});
