import { afterAll, expect, it } from "vitest";
import { textOf } from "../testing/forms.ts";
import { mentee1, mentor1, now, openAtWork } from "./fixtures/at-work.ts";

const { site, world } = await openAtWork();
afterAll(() => site.stop());

const batch = "BatchGetItem";

/** A request of one person, and what it asked of the database. */
async function asking(path: string, form?: Record<string, string>) {
  const browser = site.visit(now);
  const before = site.requests.length;
  const page = form ? await browser.post(path, form) : await browser.get(path);
  return { text: textOf(page.html), status: page.status, requests: site.requests.slice(before) };
}

it("a page costs three requests the first time, and one whenever it is opened again", async () => {
  const mentor = await site.link(mentor1);
  expect((await asking(mentor)).requests).toEqual([batch, batch, "GetItem"]);
  expect((await asking(mentor)).requests).toEqual([batch]);
});

it("what the other has done meanwhile is there, and costs one more request once", async () => {
  const [mentor, mentee] = [await site.link(mentor1), await site.link(mentee1)];
  const plan = { day: "2026-05-12", time: "18:30", minutes: "45", mode: "remote", place: "", nonce: "n1" };
  await asking(mentee);
  const planning = await asking(`${mentee}/pairs/pair_1/meetings`, plan);
  expect(planning.requests.slice(0, 2)).toEqual([batch, "TransactWriteItems"]);
  const page = await asking(mentor);
  expect(page.text).toContain("Mardi 12 mai à 18 h 30");
  expect(page.requests).toEqual([batch, "GetItem"]);
  expect((await asking(mentor)).requests).toEqual([batch]);
});

it("what is refused shows the page without reading it again", async () => {
  const mentor = await site.link(mentor1);
  const refused = await asking(`${mentor}/pairs/pair_1/meetings`, {
    day: "2026-08-12",
    time: "18:30",
    minutes: "45",
    mode: "remote",
    place: "",
    nonce: "n2",
  });
  expect([refused.status, refused.requests.filter((name) => name === batch)]).toEqual([422, [batch]]);
});

it("a pair that ended is shown as it is, for one request", async () => {
  const mentor = await site.link(mentor1);
  await asking(mentor);
  const pair = (await world()).pairs.find(({ id }) => id === "pair_1");
  if (!pair) throw new Error("no pair");
  await site.ports.store.commit([{ put: { ...pair, state: { is: "ended", at: now, why: "exit", by: "mentee" } } }]);
  const page = await asking(mentor);
  expect(page.requests).toEqual([batch]);
  expect(page.text).not.toContain("mentee1@example.ma");
});
