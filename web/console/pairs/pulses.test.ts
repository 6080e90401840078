/** How people say it goes, when they are asked on the way: organisers see it, and whom to call. */
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, expect, it } from "vitest";
import { auditor, base, committee, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";

let site: Site;
beforeEach(async () => {
  const world = underway();
  // The coordinator of a body is the mentor of the second pair.
  const applications = world.applications.map((one) => (one.id === "app_mentor-2" ? { ...one, email: ofAei.email } : one));
  site = await openSite({ ...world, applications });
});
afterEach(() => site.stop());

async function click(id: string, mood: number): Promise<void> {
  const link = await site.deps.links.personal({ ...ref, purpose: "personal", id, epoch: 0, expires: "2026-12-31T00:00:00Z" });
  const theirs = await site.visit();
  const page = await theirs.get(new URL(link).pathname);
  expect((await theirs.submit(page, "/pulse", { mood: String(mood) })).status).toBe(303);
}

it("a bad one asks for a call, on Today and among the pairs, until somebody called", async () => {
  await click("app_mentee-1", 2);
  const ours = await site.visit(owner);
  const list = await ours.get(`${base}/pairs`);
  expect(list.text).toContain("Dit que cela se passe mal");
  expect(list.root.querySelector("#pair_1")?.text ?? list.text).toContain("À appeler");
  expect((await ours.get(base)).text).toMatch(/À appeler\s*1/u);
  const page = await ours.get(`${base}/pairs/pair_1`);
  expect(page.text).toMatch(/Impression\s*Plutôt mal · 4 mai 2026/u);
  expect((await ours.submit(page, "/pair_1/call", { whom: "mentee", result: "reached", text: "" })).status).toBe(303);
  expect((await ours.get(`${base}/pairs`)).text).not.toContain("Dit que cela se passe mal");
});

it("a good one is seen and asks for nothing", async () => {
  await click("app_mentor-1", 5);
  const ours = await site.visit(owner);
  expect((await ours.get(`${base}/pairs`)).text).not.toContain("se passe mal");
  expect((await ours.get(`${base}/pairs/pair_1`)).text).toContain("Très bien · 4 mai 2026");
});

it("are counted together for organisers, and for nobody else", async () => {
  await click("app_mentee-1", 2);
  await click("app_mentee-3", 4);
  const rows = async (one: typeof owner) =>
    (await (await site.visit(one)).get(`${base}/figures/survey`)).root
      .querySelectorAll("#pulses tbody tr")
      .map((row) => row.querySelectorAll("th, td").map(({ text }) => text.trim()));
  expect(await rows(owner)).toEqual([
    ["Au début", "0", "1", "0", "1", "0"],
    ["À mi-chemin", "0", "0", "0", "0", "0"],
  ]);
  for (const one of [auditor, committee]) expect(await rows(one)).toEqual([]);
});

it("are kept from an organiser who is the other of the pair", async () => {
  await click("app_mentee-2", 1);
  const [reader, mentor] = [await site.visit(owner), await site.visit(ofAei)];
  expect((await reader.get(`${base}/pairs/pair_2`)).text).toContain("Mal · 4 mai 2026");
  for (const path of [base, `${base}/pairs`, `${base}/pairs/pair_2`, `${base}/figures/survey`])
    expect(`${path}: ${(await mentor.get(path)).text}`).not.toMatch(/se passe mal|Mal · |À appeler\s*1/u);
});
