/** "Only the organisers see your answer": of what people click of how it goes, no other role is shown anything, on any page or in any file. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import { ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { answered } from "./fixtures/answered.ts";
import { auditor, base, committee, ofAei, ofIya, openSite, owner, type Site } from "./fixtures/site.ts";

const open: Site[] = [];
afterEach(() => Promise.all(open.splice(0).map((site) => site.stop())));

/** The cohort in which one person clicked this; with its picture, as a large one has. */
async function clicked(mood: number, large = false): Promise<Site> {
  const site = await openSite(underway());
  open.push(site);
  site.now = during.underway;
  const link = await site.deps.links.personal({
    ...ref,
    purpose: "personal",
    id: "app_mentee-2",
    epoch: 0,
    expires: "2026-12-31T00:00:00Z",
  });
  const theirs = await site.visit();
  await theirs.submit(await theirs.get(new URL(link).pathname), "/pulse", { mood: String(mood) });
  const world = await site.store.world(ref);
  if (world && large) await site.put(pictureOf(world, [], site.now));
  return site;
}

/** Where what this role is shown tells a bad click from a good one. */
async function differing(who: Organiser, large = false): Promise<string[]> {
  const [well, badly] = [await answered(await clicked(5, large), who), await answered(await clicked(1, large), who)];
  expect([...well.values()].filter((page) => page.startsWith("200")).length).toBeGreaterThan(5);
  return [...well].filter(([address, page]) => badly.get(address) !== page).map(([address]) => address);
}

it.each([
  ["the committee", committee],
  ["an auditor", auditor],
])("%s is answered the same whatever was clicked", async (_, who) => {
  expect(await differing(who)).toEqual([]);
  expect(await differing(who, true)).toEqual([]);
});

it.each([
  ["an owner", owner],
  ["a coordinator", ofIya],
  ["a coordinator of the other body", ofAei],
])("%s sees it, and that somebody should be called", async (_, who) => {
  const seen = await differing(who);
  for (const page of ["", "/pairs", "/pairs/pair_2", "/figures/survey"]) expect(seen).toContain(`${base}${page}`);
});
