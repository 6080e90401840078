/** What somebody asks of organisers, in a cohort that is told by its picture: who is written to about it finds it on Today. */
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import { ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";

let site: Site;
afterEach(() => site.stop());

it("is counted as soon as it is asked, not with the next morning's step", async () => {
  // As many as have a picture.
  const world = underway({ mentors: 250, mentees: 250 });
  site = await startSite(world);
  await site.ports.store.commit([{ put: pictureOf(world, [], "2026-05-04T06:00:00Z") }]);
  const waiting = async () => (await site.ports.store.get("picture", ref))?.waiting.map(({ about, count }) => [about, count]);
  expect(await waiting()).toEqual([]);
  const browser = site.visit(during.underway);
  const page = await browser.get(`${await site.link("app_mentee-7")}/help`);
  await browser.submit(page, "/help", { about: "Je n’arrive plus à joindre mon mentor." });
  expect(await waiting()).toEqual([["help", 1]]);
});
