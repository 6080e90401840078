/** The page of a mentor of several people. */
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { parse } from "node-html-parser";
import { type Site, startSite } from "../testing.ts";

let site: Site;
afterEach(() => site.stop());

/** The first mentor takes over everybody's pairs. */
async function page(id: string) {
  const world = underway();
  const pairs = world.pairs.map((pair) => ({ ...pair, mentor: "app_mentor-1" }));
  const own = pairs.flatMap(({ id: of }) => world.participants.flatMap((one) => one.pairs.filter((note) => note.id === of)));
  const participants = world.participants.map((one) => (one.id === "app_mentor-1" ? { ...one, capacity: 3, pairs: own } : one));
  site = await startSite({ ...world, pairs, participants });
  return parse((await site.visit(during.underway).get(await site.link(id))).html);
}

it("leads to each of them from above the first, in the order in which they stand", async () => {
  const root = await page("app_mentor-1");
  const ways = root.querySelectorAll("#several a").map((way) => [way.text.trim(), way.getAttribute("href")]);
  expect(ways.length).toBeGreaterThan(2);
  const cards = root.querySelectorAll("#pair > .card").map((card) => [card.querySelector("h2 bdi")?.text, `#${card.id}`]);
  expect(ways).toEqual(cards);
});

it("has no such ways where there is one", async () => {
  expect((await page("app_mentee-1")).querySelector("#several")).toBeNull();
});
