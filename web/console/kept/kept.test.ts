import { beginRetention } from "@tamkine/core/privacy/retention/begin";
import { aCohort, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { waitsFor } from "../fixtures/waits.ts";
import { auditor, base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";

let site: Site;
beforeAll(async () => {
  const world = underway();
  site = await openSite({ ...world, cohort: { ...aCohort(), ...world.cohort, phase: "closed" }, waits: waitsFor("retention") });
  site.now = "2026-07-01T10:00:00Z";
});
afterAll(() => site.stop());

const page = async (who = owner) => (await site.visit(who)).get(`${base}/kept`);
const row = () => site.store.get("retention", ref);

describe("what is kept of a cohort", () => {
  it("is counted from when somebody says so, where nobody has counted yet", async () => {
    const visitor = await site.visit(ofAei);
    const before = await visitor.get(`${base}/kept`);
    expect(before.text).toContain("Le décompte n’a pas encore commencé");
    expect((await visitor.submit(before, "/kept/begin")).to).toContain("done=counting");
    expect(await row()).toMatchObject({ part: 1, hold: null });
    await beginRetention(site.deps, ref, site.now);
    expect((await row())?.version).toBe(1);
  });

  it("is shown with its dates and what they touch, to whoever sees people", async () => {
    const { text, forms } = await page(auditor);
    for (const said of [
      "Candidatures sans suite",
      "3 mois",
      "S’efface le",
      "26 sept. 2026",
      "Tout ce qui identifie",
      "changements d’adresse",
    ])
      expect(text).toContain(said);
    expect(forms.filter(({ action }) => action.includes("/kept/"))).toEqual([]);
  });

  it("is held by an owner with a reason, shown with it, and let go of", async () => {
    const visitor = await site.visit(owner);
    const refused = await visitor.submit(await visitor.get(`${base}/kept`), "/kept/hold", { reason: " " });
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.text).toContain("Dites pourquoi en quelques mots");
    expect((await visitor.submit(refused, "/kept/hold", { reason: "Litige no 12" })).to).toContain("done=held");
    expect(site.signals).toEqual(["token of retention"]);
    const held = await page();
    for (const said of ["L’effacement est suspendu", "Leïla Organisatrice", "Litige no 12", "suspendu"]) expect(held.text).toContain(said);
    expect((await visitor.submit(held, "/kept/release")).to).toContain("done=released");
    expect((await row())?.hold).toBeNull();
    const log = await site.store.log(ref);
    expect(log.map(({ event }) => event)).toEqual(expect.arrayContaining(["retention-held", "retention-released"]));
    expect(JSON.stringify(log)).not.toContain("Litige");
  });

  it("is looked at anew as soon as letters that were paused are resumed: nothing was announced meanwhile", async () => {
    const visitor = await site.visit(owner);
    const pause = { by: "organiser:org_owner", at: site.now, reason: "Panne" };
    const [programme, cohort] = [await site.store.get("programme", { id: ref.programme }), await site.store.get("cohort", ref)];
    if (!programme || !cohort) throw new Error("nothing to pause");
    for (const [paused, page] of [
      [programme, "/console/tamkine/wording"],
      [cohort, `${base}/letters`],
    ] as const) {
      await site.store.commit([{ put: { ...paused, lettersPaused: pause } }]);
      const before = site.signals.length;
      expect((await visitor.submit(await visitor.get(page), "/resume")).to).toContain("done=lettersResumed");
      expect(site.signals.slice(before)).toContain("token of retention");
    }
  });

  it("says what was erased, and no number of fewer than five people", async () => {
    const known = await row();
    if (!known) throw new Error("no row");
    const done = {
      rejected: { at: "2026-09-26T09:00:00Z", rows: 12, people: null },
      notes: { at: "2026-12-26T09:00:00Z", rows: 7, people: 0 },
    };
    await site.store.commit([{ put: { ...known, done } }]);
    const { text } = await page();
    for (const said of ["moins de cinq personnes · 12 éléments", "7 éléments", "effacé"]) expect(text).toContain(said);
  });
});
