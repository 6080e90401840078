/** The list of pairs as a file: those one looks at, and no more of them than the list shows. */
import { read, utils } from "@e965/xlsx";
import { addSeconds } from "@tamkine/core/kernel/time";
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { completePairs } from "@tamkine/core/pairing/complete";
import type { Pair } from "@tamkine/core/pairing/pair";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { midway } from "../fixtures/cohort.ts";
import { auditor, base, ofAei, openSite, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Visitor } from "../fixtures/visitor.ts";

let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite(midway({ mentors: 24, mentees: 24 }).world);
  site.now = stages.mentoring.now;
  ours = await site.visit(ofAei);
});
afterEach(() => site.stop());

const path = `${base}/pairs`;
const exported = async (address: string) => {
  const page = await ours.get(address);
  const file = await ours.submit(page, "/pairs/export", { purpose: "follow-up", format: "xlsx" });
  const [sheet] = Object.values(read(file.bytes).Sheets);
  return { page, file, rows: utils.sheet_to_json<Record<string, string | number>>(sheet ?? {}) };
};
const shown = (page: Awaited<ReturnType<Visitor["get"]>>) => page.root.querySelectorAll("[data-pair]").length;

it("has the pairs that are looked at, in their order, with whom to call and why", async () => {
  const all = await exported(path);
  expect(all.file.status).toBe(200);
  expect(all.rows).toHaveLength(23);
  site.now = addSeconds(site.now, 60);
  const call = await exported(`${path}?state=call&sort=mentee`);
  expect(call.rows).toHaveLength(shown(call.page));
  expect(new Set(call.rows.map((row) => row["Où en est ce binôme"]))).toEqual(new Set(["À appeler"]));
  for (const row of call.rows) {
    expect(row["Mentoré(e)\u00a0· E\u2011mail"]).toMatch(/@example\.ma$/u);
    expect(row["Pourquoi"]).not.toBe("");
  }
  const names = call.rows.map((row) => String(row["Mentoré(e)"]));
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "fr")));
  const logged = (await site.store.log(ref)).filter(({ event }) => event === "exported");
  expect(logged.map(({ facts }) => [facts["table"], facts["rows"]])).toEqual([
    ["pairs", 23],
    ["pairs", call.rows.length],
  ]);
});

it("keeps the contact details back that the list keeps back, and is for those who run the cohort", async () => {
  const [pair] = (await site.store.world(ref))?.pairs ?? [];
  if (!pair) throw new Error("no pair");
  const fresh = { ...pair, introducedAt: site.now, acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" as const } };
  await site.store.commit([{ put: fresh }]);
  const { rows } = await exported(path);
  const name = (await site.store.get("application", { ...ref, id: pair.mentee }))?.form.name ?? "";
  const row = rows.find((one) => one["Mentoré(e)"] === name && one["Mentor\u00a0· E\u2011mail"] === undefined);
  expect(row).toMatchObject({ "Où en est ce binôme": "Trop tôt pour dire", "Rencontres effectives": expect.any(Number) as number });
  expect([row?.["Mentoré(e)\u00a0· E\u2011mail"], row?.["Mentor\u00a0· Téléphone"]]).toEqual([undefined, undefined]);
  expect(rows.filter((one) => one["Mentor\u00a0· E\u2011mail"] !== undefined).length).toBe(rows.length - 1);
  const reads = await site.visit(auditor);
  expect((await reads.get(path)).root.querySelector("form[action$='/export']")).toBeNull();
  expect((await reads.post(`${path}/export`, { purpose: "follow-up", format: "csv" })).status).toBe(403);
});

it("once mentoring is over has every pair there was, with how it ended and how often the two met, as the page says it", async () => {
  const { world } = midway({ mentors: 24, mentees: 24 });
  const at = "2026-06-11T08:00:00Z";
  const done = completePairs(world, { by: "workflow", now: at }).put as Pair[];
  await site.stop();
  site = await openSite({
    ...world,
    cohort: { ...world.cohort, phase: "survey", mentoringEndedAt: at },
    pairs: world.pairs.map((pair) => done.find(({ id }) => id === pair.id) ?? pair),
  });
  site.now = "2026-06-12T10:00:00Z";
  ours = await site.visit(ofAei);
  const { page, file, rows } = await exported(path);
  expect(file.status).toBe(200);
  expect(rows).toHaveLength(world.pairs.length);
  const listed = page.root.querySelectorAll("details[open] li a[href*='/pairs/']").map(({ text }) => text.split("·")[0]?.trim() ?? "");
  expect(listed).toEqual(rows.slice(0, listed.length).map((row) => row["Mentoré(e)"]));
  expect(listed).toEqual(listed.toSorted(inAlphabet("fr")));
  expect(new Set(rows.map((row) => row["Où en est ce binôme"]))).toEqual(new Set(["mené à terme", "arrêté"]));
  expect(rows.some((row) => row["Rencontres effectives"] === 1)).toBe(true);
});
