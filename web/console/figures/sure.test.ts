/** Satisfaction is never shown without how sure it is: the interval, how many of each role answered, and the floor. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import type { World } from "@tamkine/core/world";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

/** Thirty of each side: 20 mentors and 15 mentees answered, 21 of them content. */
function surveyed(): World {
  const world = stages.closeout.world({ mentors: 30, mentees: 30 });
  const some = (role: "mentor" | "mentee", count: number, content: number) =>
    Array.from({ length: count }, (_, i) =>
      anAnswer({ participant: `app_${role}-${i + 1}`, role, at: "2026-06-13T10:00:00Z", answers: { overall: i < content ? 5 : 2 } }),
    );
  return { ...world, answers: [...some("mentor", 20, 12), ...some("mentee", 15, 9)], committee: [aCommitteeMeeting()] };
}

async function read(path: string, part: string, frozenAt: string | null = null) {
  const world = surveyed();
  site = await openSite({ ...world, cohort: { ...world.cohort, frozenAt } });
  site.now = stages.closeout.now;
  const page = await (await site.visit(owner)).get(path);
  return (page.root.querySelector(part)?.textContent ?? "").replaceAll(/\s/gu, " ");
}

it.each([
  ["its own page", `${base}/figures/satisfaction`, "main"],
  ["Today", base, "[data-figure=satisfaction]"],
])("on %s", async (_, path, part) => {
  const said = await read(path, part);
  expect(said).toContain("21/35");
  expect(said).toContain("(44 % – 74 %)");
  expect(said).toMatch(/Réponses des mentors\W+67 % · 20\/30/u);
  expect(said).toMatch(/Réponses des mentoré\(e\)s\W+50 % · 15\/30/u);
  expect(said).toMatch(/Satisfaction prouvée\W+35 % · 21\/60/u);
});

it("on the agenda of a committee, as far as it may be shown there", async () => {
  const said = await read(`/console/tamkine/committee/com_1/agenda`, "[name=agenda]", "2026-06-21T08:00:00Z");
  expect(said).toMatch(
    /Satisfaction – ≈ 60 % \(.*?\) · Réponses des mentors : ≈ 65 % · Réponses des mentoré\(e\)s : ≈ 50 % · Satisfaction/u,
  );
});
