/** The list of letters: to whom each went. */
import type { Delivery } from "@tamkine/core/letter/delivery";
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, ofAei, ofIya, openSite, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page } from "../fixtures/visitor.ts";

let site: Site;
afterEach(() => site.stop());

const weekly = (id: string, recipient: string): Delivery => ({
  kind: "delivery",
  ...ref,
  id,
  version: 0,
  letter: "weekly-digest",
  occasion: "",
  recipient: { is: "organiser", id: recipient },
  language: "fr",
  state: "sent",
  dueAt: "2026-05-04T08:00:00Z",
  claimedAt: "2026-05-04T08:00:00Z",
  sentAt: "2026-05-04T08:00:01Z",
  messageId: `${id}@tamkine`,
  facts: {},
});

it("names the organisers, in the list and on the page of a letter; who helps no more is somebody", async () => {
  site = await openSite(underway());
  site.now = stages.mentoring.now;
  await site.put(weekly("dlv_1", ofAei.id), weekly("dlv_2", ofIya.id), weekly("dlv_3", "org_gone"));
  const ours = await site.visit(ofIya);
  const rows = (await ours.get(`${base}/letters`)).root.querySelectorAll("#list tbody tr").map(({ text }) => text);
  expect(rows.map((row) => [ofAei.name, ofIya.name, "l’organisation"].find((name) => row.includes(name))).toSorted()).toEqual(
    [ofAei.name, ofIya.name, "l’organisation"].toSorted(),
  );
  expect((await ours.get(`${base}/letters/dlv_1`)).text).toContain(ofAei.name);
});

it("foresees no pulse for those who had it before its day was moved", async () => {
  const world = underway();
  site = await openSite({ ...world, programme: { ...world.programme, rules: { ...world.programme.rules, earlyPulseDays: 40 } } });
  site.now = stages.mentoring.now;
  const ours = await site.visit(ofIya);
  const lines = async () =>
    (await ours.get(`${base}/letters/calendar`)).root
      .querySelectorAll(".days li li")
      .filter(({ text }) => text.includes("Premières impressions"));
  expect(await lines()).toHaveLength(1);
  const had = world.participants.map(({ id }) => ({
    ...weekly(`dlv_${id}`, id),
    letter: "pulse-early",
    recipient: { is: "applicant", id } as const,
  }));
  await site.put(...had);
  expect(await lines()).toHaveLength(0);
});

it("are found by the name of whom they went to, whichever of them is shown, and no address says for whom one looked", async () => {
  site = await openSite(underway());
  site.now = stages.mentoring.now;
  const sent = ["app_mentee-2", "app_mentee-3", "app_mentor-2"].flatMap((id, n) =>
    ["application-accepted", "gathering-invitation"].map((letter) => ({
      ...weekly(`dlv_${letter}_${n}`, id),
      letter,
      recipient: { is: "applicant", id } as const,
    })),
  );
  await site.put(...sent);
  const ours = await site.visit(ofIya);
  const rows = (page: Page) => page.root.querySelectorAll("#list tbody tr").map(({ text }) => /Ment\w+ \d/u.exec(text)?.[0]);
  const narrowed = await ours.get(`${base}/letters?letter=application-accepted`);
  expect(rows(narrowed)).toHaveLength(3);
  const sought = await ours.submit(narrowed, "/letters/search", { words: "MENTEE 2" });
  expect(sought.to).toMatch(/\/letters\?letter=application-accepted&q=[\w-]+#list$/u);
  const found = await ours.follow(sought);
  expect(rows(found)).toEqual(["Mentee 2"]);
  const all = found.root.querySelectorAll("#list [role=search] a, #list .chips a").map((way) => way.getAttribute("href") ?? "");
  expect(all.some((way) => way.includes("q="))).toBe(true);
});
