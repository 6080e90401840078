/** Today's rows: what is decided in one go stands in one, and the numbers beside them follow. */
import { underway } from "@tamkine/core/worlds/worlds";
import { waitNames } from "@tamkine/core/workflow/wait";
import type { World } from "@tamkine/core/world";
import { afterEach, describe, expect, it } from "vitest";
import { tooTight } from "../fixtures/cohort.ts";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
afterEach(() => site.stop());

async function today(world: World, now: string) {
  site = await openSite({ ...world, waits: waitsFor(...waitNames) });
  site.now = now;
  return (await site.visit(owner)).get(base);
}

describe("a row", () => {
  it("is one row for the approvals that one organiser gives, which names the bodies and says what comes before", async () => {
    const page = await today(tooTight(), stages.matching.now);
    const [row, ...others] = page.root.querySelectorAll("[data-about=approval]");
    expect(others).toEqual([]);
    expect(row?.querySelector("h3")?.text).toBe("Les binômes attendent l’approbation\u00A0: AEI et IYA");
    expect(row?.text).toContain("On approuve quand chaque personne a un mentor");
    expect(row?.querySelectorAll("a").map(({ text }) => text.trim())).toEqual(["Voir les 3\u00a0personnes sans mentor"]);
    expect(page.text).toContain("2 décisions vous attendent");
  });

  it.each([
    ["of people", tooTight, stages.matching.now],
    ["of pairs", underway, stages.mentoring.now],
  ])("names what counts the same things %s, so that a decision taken in place leaves no older number beside it", async (_, world, now) => {
    const { root } = await today(world(), now);
    const along = root.querySelector("#waiting")?.getAttribute("data-along")?.split(", ") ?? [];
    expect(along.map((one) => root.querySelectorAll(one).length)).toEqual([1, 1, 1]);
  });
});
