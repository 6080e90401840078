/** Putting figures right in a cohort of hundreds: whom a correction is about is looked for by name. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { freeze } from "@tamkine/core/frozen-figures/freeze";
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import { anAct } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { midway } from "../fixtures/cohort.ts";
import { base, committee, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

const path = `${base}/figures/versions`;
let site: Site;
let ours: Visitor;
beforeAll(async () => {
  const { world } = midway({ mentors: 90, mentees: 90 });
  const cohort = { ...stages.closed.world({ mentors: 0, mentees: 0 }).cohort, published: world.cohort.published };
  site = await openSite({ ...world, cohort, gatherings: [aGathering({ state: "held" })], committee: [aCommitteeMeeting()] });
  site.now = stages.closed.now;
  const unfrozen = { ...world, cohort: { ...cohort, frozenAt: null } };
  await site.put(...freeze(unfrozen, [], anAct("2026-06-25T08:00:00Z"), site.deps.ids).put.filter(({ kind }) => kind === "figures"));
  ours = await site.visit(owner);
});
afterAll(() => site.stop());

const options = (page: Page, form: string, name: string) =>
  page.root.querySelectorAll(`#${form} [name=${name}] option:not([value=""])`).map(({ text }) => text);

it("offers nobody before a name is looked for, and then that name's people, pairs and meetings", async () => {
  const page = await ours.get(path);
  expect(page.root.querySelectorAll("#corrections select")).toEqual([]);
  expect(page.text).toContain("Cherchez d’abord par son nom");
  const sought = await ours.submit(page, "/versions/search", { words: "khadija" });
  expect(sought.to).toMatch(/\/versions\?q=[\w-]+#corrections$/u);
  const found = await ours.follow(sought);
  for (const [form, name] of [
    ["exclude", "participant"],
    ["correct", "meeting"],
    ["add", "pair"],
    ["presence", "participant"],
  ] as const) {
    const offered = options(found, form, name);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((one) => !one.includes("Khadija"))).toEqual([]);
  }
});

it("keeps what was looked for when a form is refused, and says so when nobody has the name", async () => {
  const found = await ours.follow(await ours.post(`${path}/search`, { words: "khadija" }));
  const refused = await ours.submit(found, "/versions/presence", { gathering: "", reason: "" });
  expect(refused.status).toBe(422);
  expect(options(refused, "presence", "participant")).toEqual(options(found, "presence", "participant"));
  expect((await ours.follow(await ours.post(`${path}/search`, { words: "personne" }))).text).toContain("ne porte ce nom");
});

it("is not for whoever only reads", async () => {
  expect((await (await site.visit(committee)).get(path)).root.querySelector("#corrections")).toBeNull();
});
