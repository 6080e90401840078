/** Until when one can change what one answered: while nobody has decided. */
import type { Application } from "@tamkine/core/application/application";
import type { Phase } from "@tamkine/core/cohort/phase";
import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";

const now = "2026-03-10T10:00:00Z";
const mine = "app_mentee-1";

let site: Site;
beforeAll(async () => {
  site = await startSite(intakeOpen());
});
afterAll(() => site.stop());

it("whoever leaves before there are pairs reads of none", async () => {
  const page = await site.visit(now).get(`${await site.link(mine)}/withdraw`);
  expect([page.html.includes("à tout moment."), page.html.includes("binôme")]).toEqual([true, false]);
});

it.each<[Application["status"], Phase, number]>([
  ["unverified", "intake", 200],
  ["unverified", "selection", 409],
  ["submitted", "intake", 200],
  ["submitted", "selection", 200],
  ["waitlisted", "selection", 200],
  ["waitlisted", "matching", 409],
  ["accepted", "selection", 409],
  ["declined", "selection", 409],
])("%s in %s: %i", async (status, phase, answer) => {
  const [application, cohort] = await Promise.all([
    site.ports.store.get("application", { ...ref, id: mine }),
    site.ports.store.get("cohort", ref),
  ]);
  if (!application || !cohort) throw new Error("nobody");
  await site.ports.store.commit([{ put: { ...application, status } }, { put: { ...cohort, phase } }]);
  expect((await site.visit(now).get(`${await site.link(mine)}/application`)).status).toBe(answer);
});

it("whoever has a language that is not offered any more keeps it, or takes another", async () => {
  const [application, programme, cohort] = await Promise.all([
    site.ports.store.get("application", { ...ref, id: mine }),
    site.ports.store.get("programme", { id: ref.programme }),
    site.ports.store.get("cohort", ref),
  ]);
  if (!application || !programme || !cohort) throw new Error("nobody");
  await site.ports.store.commit([
    { put: { ...application, status: "submitted", language: "fr" } },
    { put: { ...programme, languages: ["en"], language: "en" } },
    { put: { ...cohort, phase: "intake" } },
  ]);
  const browser = site.visit(now);
  const path = `${await site.link(mine)}/application`;
  const page = await browser.get(path);
  expect([...page.html.matchAll(/name="mailLanguage" value="(\w+)"/gu)].map(([, value]) => value)).toEqual(["fr", "en"]);
  const language = async () => (await site.ports.store.get("application", { ...ref, id: mine }))?.language;
  await browser.submit(page, "/application", { city: "Fès" });
  expect([await language(), (await site.ports.store.get("application", { ...ref, id: mine }))?.form.city]).toEqual(["fr", "Fès"]);
  await browser.submit(await browser.get(path), "/application", { mailLanguage: "en" });
  expect(await language()).toBe("en");
});

it("whoever sends it once it is decided is led back to their own page", async () => {
  const [application, cohort] = await Promise.all([
    site.ports.store.get("application", { ...ref, id: mine }),
    site.ports.store.get("cohort", ref),
  ]);
  if (!application || !cohort) throw new Error("nobody");
  await site.ports.store.commit([{ put: { ...application, status: "submitted" } }, { put: { ...cohort, phase: "selection" } }]);
  const browser = site.visit(now);
  const link = await site.link(mine);
  const page = await browser.get(`${link}/application`);
  const decided = await site.ports.store.get("application", { ...ref, id: mine });
  if (decided) await site.ports.store.commit([{ put: { ...decided, status: "accepted" } }]);
  const late = await browser.submit(page, "/application", { city: "Salé" });
  expect([late.status, late.html.includes(`href="${link}"`), late.html.includes('href="/">')]).toEqual([409, true, false]);
  expect(late.html).toContain(" · TAMKINE</title>");
  expect((await browser.get(`${link}x/application`)).html).toContain('href="/new-link"');
});
