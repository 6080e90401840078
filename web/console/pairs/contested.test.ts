/** A meeting the two of a pair see differently: how organisers settle it, and take back what they settled. */
import { effectiveByPair } from "@tamkine/core/meeting/standing";
import type { World } from "@tamkine/core/world";
import { aMeeting, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());
async function open(world: World) {
  site = await openSite({ ...world, waits: waitsFor("pairs") });
  site.now = during.underway;
  ours = await site.visit(owner);
}

const path = `${base}/pairs`;
const contested = (): World => ({
  ...underway(),
  meetings: [
    aMeeting({
      attested: { mentor: "2026-04-20T19:00:00Z", mentee: null },
      contested: { by: "mentee", at: "2026-04-22T10:00:00Z", reason: "Dix minutes seulement." },
    }),
  ],
});
const settle = (counts: string) => ours.post(`${path}/meetings/mtg_1/settle`, { counts });
const meeting = async () => site.store.get("meeting", { ...ref, pair: "pair_1", id: "mtg_1" });

it.each(["yes", "no"])("is settled: it counts, %s", async (counts) => {
  await open(contested());
  expect((await ours.get(path)).text).toContain("Dix minutes seulement.");
  expect((await settle(counts)).to).toBe(`${path}?done=meetingSettled#contested`);
  expect((await meeting())?.cancelledAt === null).toBe(counts === "yes");
  expect((await ours.get(path)).text).not.toContain("Dix minutes seulement.");
});

it.each(["yes", "no"])("is taken back once: it counts, %s", async (counts) => {
  await open(contested());
  const was = await meeting();
  const effective = async () => {
    const world = await site.store.world(ref);
    return world && effectiveByPair(world, site.now).get("pair_1")?.length;
  };
  await settle(counts);
  expect(await effective()).toBe(counts === "yes" ? 1 : undefined);
  const pair = await ours.get(`${path}/pair_1`);
  expect(pair.text).toContain("a contesté une rencontre");
  expect((await ours.submit(pair, "/reopen")).to).toBe(`${path}/pair_1?done=meetingReopened`);
  expect(await meeting()).toEqual({ ...was, version: expect.any(Number) });
  expect(await effective()).toBeUndefined();
  expect((await ours.get(`${path}/pair_1`)).text).toContain("Dix minutes seulement.");
  expect((await ours.get(`${base}/log`)).text).toContain("Décision sur une rencontre retirée");
  // Another organiser had the page open: what they settle anew is not taken back by it.
  site.now = new Date(Date.parse(site.now) + 60_000).toISOString();
  await settle("yes");
  const late = await (await site.visit(ofAei)).submit(pair, "/reopen");
  expect([late.status, late.text.includes("Tranchée le")]).toEqual([409, true]);
});

it("is not settled by an organiser who is one of the two, while somebody else can", async () => {
  const world = contested();
  const applications = world.applications.map((one) => (one.id === "app_mentor-1" ? { ...one, email: ofAei.email } : one));
  await open({ ...world, applications });
  const mentor = await site.visit(ofAei);
  const refused = await mentor.submit(await mentor.get(path), "/settle", { counts: "yes" });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain("C’est de vous qu’il s’agit");
  expect((await ours.submit(await ours.get(path), "/settle", { counts: "yes" })).status).toBe(303);
});

it("is settled once, and only by yes or no", async () => {
  await open(contested());
  expect((await settle("perhaps")).status).toBe(422);
  await settle("no");
  const late = await settle("yes");
  expect(late.status).toBe(409);
  expect(late.text).toContain("déjà décidé");
  expect((await ours.post(`${path}/meetings/mtg_77/settle`, { counts: "yes" })).status).toBe(404);
});
