/** Two people of one name: whoever ticks one at the door, or leaves one out of the figures, can tell which. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

const towns: Record<string, string> = { "app_mentor-1": "Casablanca", "app_mentor-2": "Agadir", "app_mentee-1": "Rabat" };

/** Two mentors of one name, one of whom writes it the other way round, and a mentee of it. */
function namesakes() {
  const world = stages.mentoring.world();
  const named = (id: string) => (id === "app_mentor-2" ? "LAHLOU Ghita" : "Ghita Lahlou");
  const applications = world.applications.map((one) =>
    towns[one.id] ? { ...one, form: { ...one.form, name: named(one.id), city: towns[one.id] ?? "" } } : one,
  ) as typeof world.applications;
  return { ...world, applications, gatherings: [aGathering({ state: "held" })], committee: [aCommitteeMeeting()] };
}

it("at the door, on paper and on the screen", async () => {
  site = await openSite(namesakes());
  site.now = stages.mentoring.now;
  const ours = await site.visit(owner);
  const [gathering] = (await site.store.world({ programme: "tamkine", cohort: "2026-1" }))?.gatherings ?? [];
  const page = await ours.get(`${base}/gatherings/${gathering?.id}/presence`);
  const said = (id: string) => page.root.querySelector(`#p-${id} .what .soft`)?.text ?? "";
  expect(said("app_mentor-1")).toContain("Casablanca");
  expect(said("app_mentee-1")).toContain("Rabat");
  expect(said("app_mentee-2")).not.toMatch(/Casablanca|Rabat|Agadir/u);
  const paper = await ours.get(`${base}/gatherings/${gathering?.id}/print`);
  expect(paper.root.querySelectorAll("tbody th").map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/Ghita Lahlou.*Casablanca/u),
  );
});

it("where somebody is left out of the figures", async () => {
  site = await openSite(namesakes());
  site.now = stages.mentoring.now;
  const page = await (await site.visit(owner)).get(`${base}/figures/versions`);
  const labels = page.root.querySelectorAll("#exclude [name=participant] option").map(({ text }) => text);
  expect(labels).toContainEqual(expect.stringMatching(/^Ghita Lahlou\u00a0· Mentor\u00a0· Casablanca/u));
  expect(labels).toContainEqual(expect.stringMatching(/^Ghita Lahlou\u00a0· Mentoré\(e\)\u00a0· Rabat/u));
  expect(labels).toContainEqual(expect.stringMatching(/^LAHLOU Ghita\u00a0· Mentor\u00a0· Agadir/u));
  expect(labels).toContain("Mentee 2");
  expect(new Set(labels).size).toBe(labels.length);
});
