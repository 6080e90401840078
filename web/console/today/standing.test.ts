/** What stands on Today beneath what waits. */
import { selecting, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

it.each([
  ["people", selecting(), stages.selection.now, [["À l’étude", "4 4", "À l’étude 8"]]],
  [
    "pairs",
    underway(),
    stages.mentoring.now,
    [
      ["À encourager", "3", "À encourager 3"],
      ["En bonne voie", "1", "En bonne voie 1"],
    ],
  ],
])("each number of %s leads to those it counts", async (_, world, now, expected) => {
  site = await openSite(world);
  site.now = now;
  const ours = await site.visit(owner);
  const lines = (await ours.get(base)).root.querySelectorAll(".counts a");
  const found = lines.map(async (line) => {
    const cells = line.closest("tr")?.querySelectorAll("td") ?? [];
    const { root } = await ours.get(line.getAttribute("href")?.replace(/#.*/u, "") ?? "");
    const [chosen] = root.querySelectorAll("main a[aria-current]").slice(-1);
    return [line.text, cells.map((cell) => cell.text).join(" "), chosen?.text];
  });
  expect(await Promise.all(found)).toEqual(expected);
});

it.each(["mentoring", "survey", "closeout", "closed"] as const)(
  "pairs stand there while they meet, and not when they have ended: %s",
  async (phase) => {
    site = await openSite(stages[phase].world());
    site.now = stages[phase].now;
    const page = await (await site.visit(owner)).get(base);
    expect(page.root.querySelector("#standing") !== null).toBe(phase === "mentoring");
  },
);

it.each([
  ["closed", true],
  ["closeout", true],
  ["survey", false],
] as const)(
  "once figures are frozen, that a goal is missed is said, what changed in a week is not, and the report is near: %s",
  async (phase, frozen) => {
    const world = stages[phase].world();
    site = await openSite(frozen ? { ...world, cohort: { ...world.cohort, frozenAt: "2026-06-21T08:00:00Z" } } : world);
    site.now = stages[phase].now;
    const promised = (await (await site.visit(owner)).get(base)).root.querySelector("#promised");
    const completion = promised?.querySelector("[data-figure=pairCompletion]")?.text ?? "";
    expect([completion.includes("0/4"), completion.includes("objectif non atteint")]).toEqual([true, frozen]);
    expect(promised?.text.includes("semaine")).toBe(!frozen);
    expect(promised?.querySelector("a[href$='/report']") !== null).toBe(frozen);
  },
);

it("a cancelled cohort says when and why, and nothing of running by itself", async () => {
  site = await openSite(stages.cancelled.world());
  site.now = stages.cancelled.now;
  const { text, html } = await (await site.visit(owner)).get(base);
  expect(text.replace(/[\u2068\u2069]/gu, "")).toContain("annulée le lundi 9 mars 2026. Motif : Trop peu de monde.");
  expect([text.includes("avance tout seul"), html.includes('class="life"')]).toEqual([false, false]);
});
