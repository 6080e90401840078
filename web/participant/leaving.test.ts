/** A mentor of several people leaves: organisers read of all of them in one letter. */
import { anOrganiser } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";

let site: Site;
afterEach(() => site.stop());

/** The first mentor has the first `mentees` people. */
async function leaves(mentees: number) {
  site = await startSite();
  const world = underway();
  const pairs = world.pairs.map((pair) => (Number(pair.id.split("_")[1]) <= mentees ? { ...pair, mentor: "app_mentor-1" } : pair));
  const own = pairs.filter(({ mentor }) => mentor === "app_mentor-1").map(({ id, mentee }) => ({ id, other: mentee }));
  const participants = world.participants.map((one) => (one.id === "app_mentor-1" ? { ...one, capacity: mentees, pairs: own } : one));
  await settle(site.ports, { ...world, pairs, participants });
  await site.ports.store.commit([{ put: anOrganiser() }]);
  const browser = site.visit(during.underway);
  const page = await browser.get(`${await site.link("app_mentor-1")}/data`);
  expect((await browser.submit(page, "/data/leave", { confirm: "yes" })).status).toBe(200);
  return site.mails.filter(({ to }) => to.address === anOrganiser().email);
}

it("names each mentee, under the mentor they had, and says by when", async () => {
  const [letter, ...more] = await leaves(3);
  expect(more).toEqual([]);
  expect(letter?.subject).toMatch(/^3 mentors à trouver d’ici au /u);
  for (const name of ["Mentor 1", "Mentee 1", "Mentee 2", "Mentee 3"]) expect(letter?.text).toContain(name);
  expect(letter?.text).not.toMatch(/Mentee 4|mentee1@|\{/u);
});

it("of one mentee speaks as of one", async () => {
  const [letter, ...more] = await leaves(1);
  expect(more).toEqual([]);
  expect(letter?.subject).toMatch(/^Un nouveau mentor à trouver d’ici au /u);
});
