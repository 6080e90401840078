/** Where nothing can go on by itself: an introduction without an answer, a gathering without a place, a letter in doubt, a cohort with nobody on one side. */
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import { indexBehind } from "@tamkine/core/letter/fixtures/index-behind";
import { waitNames } from "@tamkine/core/workflow/wait";
import { aDelivery, ref } from "@tamkine/core/worlds/makers";
import { selecting, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
afterEach(() => site.stop());

it("an unanswered introduction says whose answer is missing, and whom to call rather than introduce again", async () => {
  const world = underway();
  const [first, second, ...others] = world.pairs;
  if (!first || !second) throw new Error("too few pairs");
  const introduced = { ...first, state: { is: "introduced" as const }, acceptedAt: { mentor: "2026-04-10T10:00:00Z", mentee: null } };
  const before = {
    ...introduced,
    id: "pair_before",
    successor: first.id,
    state: { is: "ended" as const, at: "2026-04-09T10:00:00Z", why: "replaced" as const, by: "organiser" as const },
  };
  site = await openSite({ ...world, pairs: [before, introduced, second, ...others] } as typeof world);
  site.now = stages.mentoring.now;
  const ours = await site.visit(owner);
  const today = await ours.get(base);
  const entry = today.root.querySelector("[data-missing]");
  expect(entry?.getAttribute("data-missing")).toBe("mentee");
  expect(entry?.textContent).toMatch(/la réponse de la personne accompagnée.*laisse sans réponse 2\sprésentations/su);
  const named = await ours.get(entry?.querySelector("strong a")?.getAttribute("href") ?? "");
  expect([named.status, named.root.querySelector("#standing") !== null]).toEqual([200, true]);
  const ways = entry?.querySelectorAll(".row a") ?? [];
  expect(ways.map((way) => way.getAttribute("class"))).toEqual(["button small", "button quiet small"]);
  expect(ways[0]?.textContent).toMatch(/^Joindre /u);
  expect((await ours.get(ways[0]?.getAttribute("href") ?? "")).root.querySelector("a[href^='tel:']")).not.toBeNull();
  expect((await ours.get(`${base}/pairs`)).root.querySelector("#silent [data-missing]")?.textContent).toContain(
    "la réponse de la personne accompagnée",
  );
});

it("the place of a gathering a week away is asked for until it is said", async () => {
  site = await openSite({ ...underway(), gatherings: [aGathering()], waits: waitsFor(...waitNames) });
  site.now = "2026-05-10T10:00:00Z";
  const visitor = await site.visit(owner);
  const link = (await visitor.get(base)).root.querySelector(".waiting:not(.others) > [data-about=venue] a")?.getAttribute("href");
  const one = await visitor.get(link ?? "");
  expect(one.text).toContain("Personne ne sait encore où aller");
  const said = await visitor.submit(one, "/gatherings", { place: "Rabat, 12 rue des Orangers" });
  expect(said.text).not.toContain("Personne ne sait encore où aller");
  expect((await visitor.get(base)).root.querySelector("[data-about=venue]")).toBeNull();
});

it("selection does not end while nobody is accepted on one side", async () => {
  const world = selecting();
  site = await openSite({ ...world, applications: world.applications.map((one) => ({ ...one, status: "declined" as const })) });
  site.now = stages.selection.now;
  const refused = await (await site.visit(owner)).post(`${base}/selection/end`);
  expect([refused.status, refused.text.includes("Il n’y a personne d’un côté")]).toEqual([409, true]);
});

it.each(["mentoring", "closed"] as const)("%s: letters that may have left or not are seen to one by one, until none is", async (phase) => {
  const since = "2026-05-03T10:00:00Z";
  const world = stages[phase].world();
  const doubtful = ["dlv_1", "dlv_2"].map((id) =>
    aDelivery({ id, recipient: { is: "applicant", id: "app_mentee-1" }, state: "claimed", claimedAt: since, sentAt: null }),
  );
  site = await openSite({ ...world, cohort: { ...world.cohort, doubt: since } });
  site.now = stages[phase].now;
  const ours = await site.visit(owner);
  const waiting = async () => (await ours.get(base)).root.querySelectorAll(".waiting > li").map((line) => line.getAttribute("data-about"));
  await site.put(...doubtful);
  expect(await waiting()).toEqual(["doubt"]);
  expect((await ours.get(base)).root.querySelector("[data-about=doubt] a")?.getAttribute("href")).toBe(`${base}/letters`);
  // The index of letters to see to may be behind.
  Object.assign(site.deps.store, await indexBehind(site.store, ref));
  await ours.post(`${base}/letters/dlv_1/arrived`);
  expect(await waiting()).toEqual(["doubt"]);
  await ours.post(`${base}/letters/dlv_2/again`);
  expect(site.mails).toHaveLength(1);
  expect(await waiting()).toEqual([]);
});
