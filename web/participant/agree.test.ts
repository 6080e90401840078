/** What a sign-up from a file lacks is asked on its owner's page, whatever has been decided since. */
import { aMenteeForm } from "@tamkine/core/worlds/forms";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

let site: Site;
afterEach(() => site.stop());

it("says what is missing, keeps what was ticked, and is gone once it is given", async () => {
  site = await startSite();
  const world = underway();
  const lacking = { source: { from: "import", row: 2 }, form: aMenteeForm({ name: "Sami", notAJobOffer: false }) } as const;
  const applications = world.applications.map((one) => {
    if (one.id !== "app_mentee-1") return one;
    return anApplication({ ...one, ...lacking, consents: { ...one.consents, sharing: null, abroad: null } });
  });
  await settle(site.ports, { ...world, applications });
  const browser = site.visit(during.underway);
  const link = await site.link("app_mentee-1");
  const page = await browser.get(link);
  expect(textOf(page.html)).toContain("Il nous manque votre accord");
  const refused = await browser.submit(page, "/agree", { sharing: "yes" });
  expect(refused.status).toBe(422);
  expect(textOf(refused.html)).toContain("Les données du programme sont hébergées hors du pays");
  expect(refused.html).toMatch(/name="sharing"[^>]*checked/u);
  expect(refused.html).not.toMatch(/name="abroad"[^>]*checked/u);
  const done = await browser.submit(refused, "/agree", { sharing: "yes", abroad: "yes", notAJobOffer: "yes" });
  expect(textOf(done.html)).toContain("votre accord est noté");
  expect(textOf(done.html)).not.toContain("Il nous manque");
  const at = new Date(during.underway).toISOString();
  expect(await site.ports.store.get("application", { ...ref, id: "app_mentee-1" })).toMatchObject({
    form: { notAJobOffer: true },
    consents: { sharing: { at }, abroad: { at } },
  });
  expect(textOf((await site.visit(during.underway).get(await site.link("app_mentor-1"))).html)).not.toContain("Il nous manque");
});
