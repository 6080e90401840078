/** What a sign-up from a file lacks is asked on its owner's page, whatever has been decided since. */
import { aMenteeForm } from "@tamkine/core/worlds/forms";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

let site: Site;
afterEach(() => site.stop());

/** Somebody's page, whose sign-up came in a file that asked for none of it. @param introduced a pair that is as it was introduced */
async function openImported(id: string, introduced?: string) {
  site = await startSite();
  const world = underway();
  const lacking = { source: { from: "import", row: 2 }, form: aMenteeForm({ name: "Sami", notAJobOffer: false }) } as const;
  const applications = world.applications.map((one) =>
    one.id === id ? anApplication({ ...one, ...lacking, consents: { ...one.consents, contact: null, sharing: null, abroad: null } }) : one,
  );
  const pairs = world.pairs.map((one) =>
    one.id === introduced ? { ...one, acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" as const } } : one,
  );
  await settle(site.ports, { ...world, applications, pairs });
  const browser = site.visit(during.underway);
  return { browser, page: await browser.get(await site.link(id)) };
}

it("is asked with the answer to an introduction, and nobody takes part without", async () => {
  const { browser, page } = await openImported("app_mentee-2", "pair_2");
  expect(textOf(page.html)).not.toContain("Il nous manque");
  const refused = await browser.submit(page, "/accept", { abroad: "yes" });
  expect(refused.status).toBe(422);
  expect(textOf(refused.html)).toContain("vous ne pourriez pas vous joindre");
  for (const name of ["contact", "sharing", "notAJobOffer"])
    expect(refused.html).toMatch(new RegExp(`name="${name}"[^>]*aria-invalid`, "u"));
  expect(refused.html).toMatch(/name="abroad"[^>]*checked/u);
  expect((await site.ports.store.get("pair", { ...ref, id: "pair_2" }))?.acceptedAt.mentee).toBeNull();
  await browser.submit(refused, "/accept", { contact: "yes", sharing: "yes", abroad: "yes", notAJobOffer: "yes" });
  const at = new Date(during.underway).toISOString();
  expect((await site.ports.store.get("pair", { ...ref, id: "pair_2" }))?.acceptedAt.mentee).toBe(at);
  expect(await site.ports.store.get("application", { ...ref, id: "app_mentee-2" })).toMatchObject({
    form: { notAJobOffer: true },
    consents: { contact: { at }, sharing: { at }, abroad: { at } },
  });
});

it("says what is missing, keeps what was ticked, and is gone once it is given", async () => {
  const { browser, page } = await openImported("app_mentee-1");
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
