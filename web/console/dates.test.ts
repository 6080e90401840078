import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { waitNames } from "@tamkine/core/workflow/wait";
import { afterEach, beforeEach, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "./fixtures/site.ts";
import type { Page, Visitor } from "./fixtures/visitor.ts";
import { waitsFor } from "./fixtures/waits.ts";

let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite({ ...underway(), waits: waitsFor(...waitNames) });
  ours = await site.visit(owner);
});
afterEach(() => site.stop());

const path = `${base}/dates`;
const fieldOf = (page: Page, milestone: string) => page.root.querySelector(`#${milestone} input[name=day]`);
const move = (milestone: string, day: string, more: Record<string, string> = {}, by = ours) => by.post(path, { milestone, day, ...more });
const schedule = async () => (await site.store.get("cohort", ref))?.schedule;

it("offers the coming dates only", async () => {
  const page = await ours.get(path);
  const shown = ["intakeOpens", "matchingEnds", "mentoringEnds", "closes"].map((one) => fieldOf(page, one) !== null);
  expect(shown).toEqual([false, false, true, true]);
});

it("moves one, and every wait of the state machine reads it again", async () => {
  expect((await move("mentoringEnds", "2026-06-12")).to).toBe(`${path}?done=moved`);
  expect(await schedule()).toMatchObject({ mentoringEnds: "2026-06-12", surveyEnds: "2026-06-20" });
  expect(site.signals.sort()).toEqual(waitNames.map((name) => `token of ${name}`).sort());
});

it.each([
  ["mentoringEnds", "2026-05-01", "Cette date est déjà passée"],
  ["mentoringEnds", "2026-06-24", "l’ordre des étapes"],
  ["closes", "2026-12-01", "trois à quatre mois"],
  ["surveyEnds", "2026-06-11", "trop courte"],
  ["intakeCloses", "2026-05-20", "n’en est pas à cette étape"],
  ["closes", "soon", "à corriger"],
  ["birthday", "2026-06-20", "à corriger"],
])("refuses %s on %s beside the field, keeping what was typed", async (milestone, day, said) => {
  const before = await schedule();
  const page = await move(milestone, day);
  expect([409, 422]).toContain(page.status);
  expect(page.text).toContain(said);
  expect(fieldOf(page, milestone)?.getAttribute("value") ?? day).toBe(day);
  expect(await schedule()).toEqual(before);
  expect(site.signals).toEqual([]);
});

it("shows the second of two organisers what the first did, and loses nothing of theirs", async () => {
  const theirs = await site.visit(ofAei);
  const seen = { seen: "2026-06-10" };
  await move("mentoringEnds", "2026-06-12", seen);
  const late = await move("mentoringEnds", "2026-06-11", seen, theirs);
  expect(late.status).toBe(409);
  expect(late.text).toContain("modifié ces informations entre-temps");
  expect(late.text).toContain("12 juin 2026");
  expect(fieldOf(late, "mentoringEnds")?.getAttribute("value")).toBe("2026-06-11");
  expect(await schedule()).toMatchObject({ mentoringEnds: "2026-06-12" });
  const form = late.forms.find(({ fields }) => fields["milestone"] === "mentoringEnds");
  expect((await theirs.post(path, { ...form?.fields })).status).toBe(303);
  expect(await schedule()).toMatchObject({ mentoringEnds: "2026-06-11" });
});
