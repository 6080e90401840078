/** The waiting list once pairs are published: as long as a mentor has room, somebody on it is taken in by being introduced. */
import type { Application } from "@tamkine/core/application/application";
import { coverage } from "@tamkine/core/kpi/figures/coverage";
import { volume } from "@tamkine/core/kpi/figures/volume";
import type { World } from "@tamkine/core/world";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
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
  const { html } = await (await site.visit(owner)).get(path);
  expect(html).toContain("app_mentee-1");
  expect(html).not.toContain("app_mentee-90");
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

describe("a mentor who waits", () => {
  const mentor = anApplication({ id: "app_mentor-90", role: "mentor", email: "mentor90@example.ma", status: "waitlisted" });
  const alone = "app_mentee-1";
  const offers = `${path}/${alone}/replace`;
  const way = `${offers}/${mentor.id}`;

  /** Nobody has room, the first mentee's pair is over, and one mentor waits. */
  async function openWith(change: Partial<Application> = {}): Promise<void> {
    const world = underway();
    const over = { state: { is: "ended", at: during.underway, why: "left", by: "mentor" } } as const;
    const participants = world.participants.map((one) =>
      one.id === "app_mentor-1" ? { ...one, state: { is: "left", at: during.underway, reason: "" } as const } : one,
    );
    const pairs = world.pairs.map((pair) => (pair.mentee === alone ? { ...pair, ...over } : pair));
    const applications = [...world.applications, { ...mentor, ...change }];
    site = await openSite({ ...world, participants, pairs, applications, waits: waitsFor("pairs") });
    site.now = during.underway;
  }
  const stillWaits = async () => (await stored()).applications.find(({ id }) => id === mentor.id)?.status === "waitlisted";

  it("comes first where nobody else is possible, takes part by being introduced, and the figures of the beginning stay", async () => {
    await openWith();
    const [ours, second] = [await site.visit(ofAei), await site.visit(owner)];
    const list = await ours.get(offers);
    expect(list.root.querySelector("a[href*='/replace/']")?.getAttribute("href")).toContain(mentor.id);
    expect(list.root.querySelector("#waiting")?.text).toContain("Mentors de la liste d’attente");
    const [page, theirs] = [await ours.get(way), await second.get(way)];
    expect(page.text).toContain("Ce mentor est sur la liste d’attente");
    expect(await stillWaits()).toBe(true);
    const before = await stored();
    expect((await ours.submit(page, "/replace", { reason: "Son mentor est parti." })).to).toBe(`${path}?done=replaced`);
    const after = await stored();
    expect(after.applications.find(({ id }) => id === mentor.id)).toMatchObject({ status: "accepted", decision: { reason: null } });
    const joined = { role: "mentor", state: { is: "active" }, capacity: mentor.form.role === "mentor" ? mentor.form.capacity : 0 };
    expect(after.participants.find(({ id }) => id === mentor.id)).toMatchObject({ ...joined, pairs: [{ other: alone }] });
    expect(after.pairs.filter((pair) => pair.mentor === mentor.id)).toMatchObject([{ mentee: alone, state: { is: "introduced" } }]);
    expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentee1@example.ma", "mentor90@example.ma"]);
    expect(volume(after, "mentor")).toEqual(volume(before, "mentor"));
    const said = (await site.store.log(ref)).map(({ event, subject }) => `${event} ${subject}`);
    expect(said).toContain(`application-accepted ${mentor.id}`);
    expect((await ours.get(path)).text).not.toContain("n’a plus de mentor");
    // Whoever had the same page open is told that somebody was faster.
    expect((await second.submit(theirs, "/replace", { reason: "Son mentor est parti." })).status).toBe(409);
    expect((await stored()).pairs).toHaveLength(after.pairs.length);
  });

  it("makes a pair with a mentee who waits as well, though nobody who takes part has room", async () => {
    const world = underway();
    site = await openSite({ ...world, applications: [...world.applications, waits, mentor], waits: waitsFor("pairs") });
    site.now = during.underway;
    const ours = await site.visit(owner);
    const list = (await ours.get(path)).root.querySelector("#waitlist");
    expect(list?.text).toContain("Aucune place n’est libre chez les mentors.");
    expect(list?.text).toContain("Un mentor est sur la liste d’attente, lui aussi.");
    const found = await ours.get(list?.querySelector("a[href$='/replace']")?.getAttribute("href") ?? "");
    const page = await ours.get(found.root.querySelector("#waiting a[href*='/replace/']")?.getAttribute("href") ?? "");
    expect((await ours.submit(page, "/replace", { reason: "Les deux attendaient." })).to).toBe(`${path}?done=replaced`);
    const after = await stored();
    expect(after.pairs.filter((pair) => pair.mentee === waits.id)).toMatchObject([{ mentor: mentor.id, state: { is: "introduced" } }]);
    expect(after.applications.filter(({ id }) => [waits.id, mentor.id].includes(id)).map(({ status }) => status)).toEqual([
      "accepted",
      "accepted",
    ]);
    expect((await ours.get(path)).root.querySelector("#waitlist")).toBeNull();
  });

  it("is named where a pair is about to end", async () => {
    await openWith();
    expect((await (await site.visit(owner)).get(`${path}/pair_2/end`)).text).toContain("sur la liste d’attente, rien ne s’y oppose");
  });

  it("has no more places for two organisers at once than they offered", async () => {
    await openWith(mentor.form.role === "mentor" ? { form: { ...mentor.form, capacity: 1 } } : {});
    const [one, other] = [await site.visit(ofAei), await site.visit(owner)];
    const elsewhere = `${path}/app_mentee-2/replace/${mentor.id}`;
    const pages = [await one.get(way), await other.get(elsewhere)] as const;
    const answers = await Promise.all([
      one.submit(pages[0], "/replace", { reason: "Son mentor est parti." }),
      other.submit(pages[1], "/replace", { reason: "Une autre idée." }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await stored()).pairs.filter((pair) => pair.mentor === mentor.id)).toHaveLength(1);
  });

  it("is decided on by whoever decides for the body of who waits, and read by auditors", async () => {
    await openWith();
    const theirs = await site.visit(ofIya);
    const list = await theirs.get(offers);
    expect(list.root.querySelector(`#waiting a[href*='${mentor.id}']`)).toBeNull();
    expect(list.root.querySelector("#waiting")?.text).toContain("Chaque organisme décide pour lui-même");
    expect((await theirs.get(way)).root.querySelector("form[action$='/replace']")).toBeNull();
    expect((await theirs.post(offers, { mentor: mentor.id, reason: "Son mentor est parti." })).status).toBe(403);
    expect([await stillWaits(), site.mails.length]).toEqual([true, 0]);
  });

  it.each([
    ["the charter", { charter: null }],
    ["the use of their data", { processing: null }],
  ])("is not offered without %s", async (_, without) => {
    await openWith({ consents: { ...mentor.consents, ...without } });
    const browser = await site.visit(owner);
    expect((await browser.get(offers)).root.querySelector("#waiting")).toBeNull();
    expect((await browser.post(offers, { mentor: mentor.id, reason: "Son mentor est parti." })).status).toBe(404);
    expect(await stillWaits()).toBe(true);
  });

  it("who withdrew while the page was open is not taken in", async () => {
    await openWith();
    const browser = await site.visit(owner);
    const page = await browser.get(way);
    const now = (await stored()).applications.find(({ id }) => id === mentor.id);
    if (now) await site.store.commit([{ put: { ...now, status: "withdrawn" } }]);
    expect((await browser.submit(page, "/replace", { reason: "Son mentor est parti." })).status).toBe(404);
    expect((await stored()).participants.find(({ id }) => id === mentor.id)).toBeUndefined();
  });
});
