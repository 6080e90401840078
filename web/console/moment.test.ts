/** What an organiser decides, and what happens at the very moment between its being read and its being stored. */
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import type { Item } from "@tamkine/core/item";
import { addSeconds } from "@tamkine/core/kernel/time";
import { takeStep } from "@tamkine/core/workflow/take-step";
import type { World } from "@tamkine/core/world";
import { aMeeting, ref } from "@tamkine/core/worlds/makers";
import { afterEach, describe, expect, it } from "vitest";
import { meanwhile } from "../testing/meanwhile.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

async function at(now: string, world: World): Promise<void> {
  site = await openSite(world);
  site.now = now;
}
const ours = async (path: string, answers: Record<string, string>) => (await site.visit(owner)).post(base + path, answers);
const cohortNow = () => site.store.world(ref);

describe("what figures are counted from is refused as they are frozen, and not left where nobody counts it", () => {
  const gathering = aGathering({ at: "2026-05-16T14:00:00Z", place: "Rabat" });
  const contested = aMeeting({
    attested: { mentor: "2026-04-20T19:00:00Z", mentee: null },
    contested: { by: "mentee", at: "2026-04-21T10:00:00Z", reason: "Dix minutes." },
  });

  it.each([
    ["a meeting the two disagree on", "/pairs/meetings/mtg_1/settle", { counts: "yes" }],
    ["who was at a gathering", "/gatherings/2026-05/tick", { tick: "app_mentee-1:yes" }],
    ["that a gathering was held", "/gatherings/2026-05/held", {}],
    ["that it was called off", "/gatherings/2026-05/cancel", {}],
  ])("%s", async (_, path, answers) => {
    const { now, world } = stages.closeout;
    await at(now, { ...world(), gatherings: [gathering], meetings: [contested] });
    const was = meanwhile(site.store, () => takeStep(site.deps, ref, "closeout", now));
    expect((await ours(path, answers)).status).toBe(409);
    const after = await cohortNow();
    expect([was.happened, after?.cohort.frozenAt]).toEqual([true, now]);
    expect([after?.gatherings[0]?.state, after?.attendances, after?.meetings[0]?.contested]).toEqual([
      "announced",
      [],
      contested.contested,
    ]);
  });
});

it("a note that is sent twice at one moment is one, and one line of the log", async () => {
  await at(stages.mentoring.now, stages.mentoring.world());
  const shown = site.now;
  const note = () => ours("/pairs/pair_1/notes", { text: "Préfère le soir.", shown });
  meanwhile(site.store, () => {
    site.now = addSeconds(shown, 1);
    return note();
  });
  expect((await note()).to).toBe(`${base}/pairs/pair_1?done=noted`);
  expect(await site.store.notes(ref, "pair_1")).toHaveLength(1);
  expect((await site.store.log(ref)).filter(({ event }) => event === "pair-noted")).toHaveLength(1);
});

it("a note about a pair does not outlive whoever is erased as it is written", async () => {
  const { now, world } = stages.mentoring;
  await at(now, world());
  const who = "app_mentee-1";
  const link = await site.deps.links.personal({ ...ref, purpose: "personal", id: who, epoch: 0, expires: "2026-12-31T00:00:00Z" });
  const note = () => ours("/pairs/pair_1/notes", { text: "Préfère le soir." });
  const isErased = (item: Item) => item.kind === "application" && item.erasedAt !== undefined;
  const was = meanwhile(site.store, note, isErased);
  expect((await (await site.visit()).post(`${new URL(link).pathname}/data/erase`, { confirm: "yes" })).status).toBe(200);
  expect([was.happened, await site.store.notes(ref, "pair_1")]).toEqual([true, []]);
});
