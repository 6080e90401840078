/** A list of applications with nobody in it yet. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

it.each([
  ["draft", stages.draft, "Dans 10 jours, les inscriptions s’ouvrent."],
  [
    "intake",
    { now: "2026-03-25T10:00:00Z", world: () => intakeOpen({ mentors: 0, mentees: 0 }) },
    "Dans 4 jours, les inscriptions se ferment.",
  ],
] as const)("says in %s what comes, and has nothing to search", async (_, { now, world }, next) => {
  site = await openSite(world());
  site.now = now;
  const page = await (await site.visit(owner)).get(`${base}/applications`);
  expect(page.text).toContain(`Aucune candidature pour le moment. ${next}`);
  expect(page.root.querySelectorAll(".chips, .find")).toEqual([]);
  expect(page.root.querySelector("footer")?.innerHTML).not.toContain("/new-link");
  expect((await (await site.visit(owner)).get("/p/tamkine")).root.querySelector("footer")?.innerHTML).toContain("/new-link");
});
