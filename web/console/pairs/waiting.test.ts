/** The waiting list once pairs are published: as long as a mentor has room, somebody on it is taken in by being introduced. */
import { coverage } from "@tamkine/core/kpi/figures/coverage";
import type { World } from "@tamkine/core/world";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
afterEach(() => site.stop());

const path = `${base}/pairs`;
const waits = anApplication({ id: "app_mentee-90", email: "mentee90@example.ma", status: "waitlisted" });
/** One person waits, and the second mentor may take so many. */
async function open(capacity: number): Promise<World> {
  const world = underway();
  const participants = world.participants.map((one) => (one.id === "app_mentor-2" ? { ...one, capacity } : one));
  site = await openSite({ ...world, participants, applications: [...world.applications, waits], waits: waitsFor("pairs") });
  site.now = during.underway;
  return world;
}
const stored = async () => (await site.store.world(ref)) ?? underway();

it("is nobody's matter while no mentor has room", async () => {
  await open(1);
  expect((await (await site.visit(owner)).get(path)).html).not.toContain("app_mentee-90");
});

it("leads from the list to a mentor; both are introduced, and figures of those of the beginning stay", async () => {
  await open(2);
  const ours = await site.visit(ofIya);
  const second = await site.visit(owner);
  const list = await ours.get(path);
  expect(list.text).toContain("Une personne attend une place");
  expect(list.root.querySelector("#waitlist li a[href$='/replace']")?.text).toContain("Trouver un mentor");
  const offers = await ours.get(list.root.querySelector("#waitlist a[href$='/replace']")?.getAttribute("href") ?? "");
  const way = offers.root.querySelector("a[href*='/replace/app_mentor-2']")?.getAttribute("href") ?? "";
  const [page, theirs] = [await ours.get(way), await second.get(way)];
  expect(offers.text).toContain("Un mentor pour");
  expect([page.text.includes("prend part à la promotion"), page.text.includes("d’avant")]).toEqual([true, false]);
  const before = coverage(await stored());
  expect((await ours.submit(page, "/replace", { reason: "Une place libre." })).to).toBe(`${path}?done=replaced`);
  const world = await stored();
  expect(world.applications.find(({ id }) => id === waits.id)?.status).toBe("accepted");
  expect(world.pairs.filter(({ mentee }) => mentee === waits.id)).toMatchObject([{ mentor: "app_mentor-2", state: { is: "introduced" } }]);
  expect(world.participants.find(({ id }) => id === waits.id)).toMatchObject({ role: "mentee", state: { is: "active" } });
  expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentee90@example.ma", "mentor2@example.ma"]);
  expect(coverage(world)).toEqual(before);
  expect((await ours.get(path)).text).not.toContain("attend une place");
  // Whoever had the same page open is told that somebody was faster.
  expect((await second.submit(theirs, "/replace", { reason: "Une place libre." })).status).toBe(409);
  expect((await stored()).pairs).toHaveLength(world.pairs.length);
});

it("is decided on by whoever decides for the body of who waits", async () => {
  await open(2);
  const theirs = await site.visit(ofAei);
  const refused = await theirs.post(`${path}/${waits.id}/replace`, { mentor: "app_mentor-2", reason: "Une place libre." });
  expect([refused.status, site.mails.length]).toEqual([403, 0]);
  expect((await stored()).applications.find(({ id }) => id === waits.id)?.status).toBe("waitlisted");
});
