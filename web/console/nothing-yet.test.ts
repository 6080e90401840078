/** Pages of a cohort on which there is nothing yet say which date they wait for. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";

let site: Site;
afterEach(() => site.stop());

const selection = "la sélection doit être finie.";
const publication = "les binômes doivent être publiés.";
const pages = [
  ["matching", `Les binômes se calculent quand la sélection est close. Dans 11 jours, ${selection}`],
  ["pairs", `Les binômes apparaissent ici une fois publiés. Dans 18 jours, ${publication}`],
  ["certificates", `Personne n’a encore de binôme dans cette promotion. Dans 18 jours, ${publication}`],
  ["gatherings", `Aucune réunion annoncée pour le moment. Dans 18 jours, ${publication}`],
] as const;

describe("a cohort whose sign-up is open", () => {
  it.each(pages)("says on the page of %s when there will be something", async (path, says) => {
    site = await openSite(intakeOpen({ mentors: 1, mentees: 1 }));
    site.now = "2026-03-25T10:00:00Z";
    expect((await (await site.visit(owner)).get(`${base}/${path}`)).text).toContain(says);
  });
});

describe("a cohort that was cancelled", () => {
  it.each(pages)("waits for no date on the page of %s", async (path, says) => {
    const world = intakeOpen({ mentors: 1, mentees: 1 });
    site = await openSite({ ...world, cohort: { ...world.cohort, phase: "cancelled" } });
    site.now = "2026-03-25T10:00:00Z";
    const { text } = await (await site.visit(owner)).get(`${base}/${path}`);
    expect(text).toContain(says.slice(0, says.indexOf(" Dans")));
    expect(text).not.toMatch(/Dans 1\d jours/u);
  });
});
