/** The list of cohorts: whoever runs several at once sees what waits in each. */
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import type { Item } from "@tamkine/core/item";
import type { World } from "@tamkine/core/world";
import { afterEach, expect, it } from "vitest";
import { base, committee, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import { asking } from "./today/fixtures/asking.ts";

let site: Site;
afterEach(() => site.stop());

/** What is stored of the same cohort under another name. */
const again = ({ cohort, applications, participants, pairs, meetings }: World, name: string): Item[] =>
  [cohort, ...applications, ...participants, ...pairs, ...meetings].map((item): Item => ({ ...item, cohort: name }));

it("counts what waits in each that is under way, and says when a large one was counted", async () => {
  site = await openSite(asking());
  site.now = stages.mentoring.now;
  await site.put(...again(asking(), "2026-2"), ...again({ ...asking(), participants: [], meetings: [] }, "2026-3"));
  await site.put({ ...pictureOf(asking(), [], "2026-05-01T10:00:00Z"), cohort: "2026-3" });
  const page = await (await site.visit(owner)).get("/console");
  const cards = page.root.querySelectorAll(".card").map((card) => card.textContent);
  expect(cards.map((text) => /2026(\d+)\sdécisions attendent/u.exec(text)?.[1])).toEqual(["4", "4", "4"]);
  const dated = cards.filter((text) => text.includes("Les chiffres datent du 1er mai 2026"));
  expect(dated.map((text) => /2026-\d/u.exec(text)?.[0])).toEqual(["2026-3"]);
  expect(page.root.querySelector(`.card a[href="${base}"]`)).not.toBeNull();
});

it("tells the committee of no decision: none is theirs to take here", async () => {
  const world = asking();
  const trouble = { step: "Survey", since: "2026-05-01T10:00:00Z" };
  site = await openSite({ ...world, cohort: { ...world.cohort, trouble } });
  site.now = stages.mentoring.now;
  const says = async (who: typeof owner) => (await (await site.visit(who)).get("/console")).root.querySelector(".card")?.textContent;
  expect(await says(owner)).toMatch(/décisions? atten/u);
  expect(await says(committee)).not.toMatch(/décisions? atten/u);
});

it("founding another stands back while one runs", async () => {
  const foundingIn = async (phase: "mentoring" | "closed") => {
    site = await openSite(stages[phase].world());
    site.now = stages[phase].now;
    const page = await (await site.visit(owner)).get("/console");
    return page.root.querySelector('a.button[href$="/found"]')?.classList.contains("quiet");
  };
  expect(await foundingIn("mentoring")).toBe(true);
  await site.stop();
  expect(await foundingIn("closed")).toBe(false);
});
