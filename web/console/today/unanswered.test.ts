/** Where nothing can go on by itself: an introduction without an answer, and a cohort with nobody on one side. */
import { selecting, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

it("an unanswered introduction says whose answer is missing, and whom to call rather than introduce again", async () => {
  const world = underway();
  const [first, second, ...others] = world.pairs;
  if (!first || !second) throw new Error("too few pairs");
  const introduced = { ...first, state: { is: "introduced" as const }, acceptedAt: { mentor: "2026-04-10T10:00:00Z", mentee: null } };
  const before = {
    ...introduced,
    id: "pair_before",
    successor: first.id,
    state: { is: "ended" as const, at: "2026-04-09T10:00:00Z", why: "replaced" as const, by: "organiser" as const },
  };
  site = await openSite({ ...world, pairs: [before, introduced, second, ...others] } as typeof world);
  site.now = stages.mentoring.now;
  const ours = await site.visit(owner);
  const today = await ours.get(base);
  const entry = today.root.querySelector("[data-missing]");
  expect(entry?.getAttribute("data-missing")).toBe("mentee");
  expect(entry?.textContent).toMatch(/n’a pas encore répondu.*laisse sans réponse 2 présentations/su);
  const ways = entry?.querySelectorAll(".row a") ?? [];
  expect(ways.map((way) => way.getAttribute("class"))).toEqual(["button small", "button quiet small"]);
  expect(ways[0]?.textContent).toMatch(/^Joindre /u);
  expect((await ours.get(ways[0]?.getAttribute("href") ?? "")).root.querySelector("a[href^='tel:']")).not.toBeNull();
  expect((await ours.get(`${base}/pairs`)).root.querySelector("#silent [data-missing]")?.textContent).toContain(
    "la réponse de la personne accompagnée",
  );
});

it("selection does not end while nobody is accepted on one side", async () => {
  const world = selecting();
  site = await openSite({ ...world, applications: world.applications.map((one) => ({ ...one, status: "declined" as const })) });
  site.now = stages.selection.now;
  const refused = await (await site.visit(owner)).post(`${base}/selection/end`);
  expect([refused.status, refused.text.includes("Il n’y a personne d’un côté")]).toEqual([409, true]);
});
