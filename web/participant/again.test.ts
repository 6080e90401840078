import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { applicationId } from "@tamkine/core/application/application";
import { aCohort, aSchedule, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const next = aCohort({
  cohort: "2026-2",
  phase: "draft",
  version: 0,
  schedule: aSchedule({ intakeOpens: "2026-09-02", intakeCloses: "2026-09-29" }),
});
let site: Site;
const there = async (id: string) => {
  const browser = site.visit(afterSurvey);
  const link = await site.link(id);
  return { browser, link, page: await browser.get(link) };
};
const appliedAs = (email: string) => {
  const cohort = { programme: ref.programme, cohort: "2026-2" };
  return site.ports.store.get("application", { ...cohort, id: applicationId(site.ports.ids, cohort, "mentor", email) });
};
const ticks = { adult: "yes", charter: "yes", processing: "yes", sharing: "yes", abroad: "yes" };

beforeAll(async () => {
  site = await startSite(closing([3, 2]));
});
afterAll(() => site.stop());

it("one asks to hear of the next cohorts, and takes it back", async () => {
  const { browser, link, page } = await there("app_mentor-1");
  const agreed = await browser.submit(page, "/alumni");
  expect(textOf(agreed.html)).toContain("Nous vous préviendrons");
  expect((await site.ports.store.get("participant", { ...ref, id: "app_mentor-1" }))?.alumni).toBeDefined();
  await browser.submit(await browser.get(link), "/alumni");
  expect((await site.ports.store.get("participant", { ...ref, id: "app_mentor-1" }))?.alumni).toBeUndefined();
});

it("before there is a next one, nothing leads to it; an old link says so, and asks whether to be told", async () => {
  const { browser, link, page } = await there("app_mentor-1");
  expect(page.html).not.toContain(`${link}/again`);
  const none = await browser.get(`${link}/again`);
  expect(textOf(none.html)).toContain("Aucune nouvelle promotion");
  expect(textOf((await browser.submit(none, "/alumni")).html)).toContain("Nous vous préviendrons");
  await browser.submit(await browser.get(link), "/alumni");
});

it("a mentor says yes with consents given anew; refused, nothing typed is lost; twice is once", async () => {
  await site.ports.store.commit([{ put: next }]);
  const { browser, link, page: own } = await there("app_mentor-1");
  expect(own.html).toContain(`${link}/again`);
  const page = await browser.get(`${link}/again`);
  expect(page.html).not.toContain("checked");
  const refused = await browser.submit(page, "/again", { charter: "yes" });
  expect(refused.status).toBe(422);
  for (const said of ["Il reste 4 réponses à corriger", "aux personnes de 18 ans ou plus", "Les organismes gèrent le programme ensemble"])
    expect(textOf(refused.html)).toContain(said);
  expect(refused.html).toMatch(/name="charter"[^>]*checked|checked[^>]*name="charter"/u);
  expect(await appliedAs("mentor1@example.ma")).toBeUndefined();
  for (let times = 0; times < 2; times += 1) expect(textOf((await browser.submit(page, "/again", ticks)).html)).toContain("C’est fait");
  expect(await appliedAs("mentor1@example.ma")).toMatchObject({ status: "submitted", role: "mentor", version: 1 });
  // Whoever opens the letter again reads that it is done, and is asked nothing.
  const later = await browser.get(`${link}/again`);
  expect([textOf(later.html).includes("C’est fait"), later.html.includes('action="' + link + '/again"')]).toEqual([true, false]);
  expect(site.mails.filter(({ to }) => to.address === "mentor1@example.ma")).toHaveLength(1);
});

it("a mentee becomes a mentor, and says what they can help with", async () => {
  const { browser, link } = await there("app_mentee-2");
  const page = await browser.get(`${link}/again`);
  await browser.submit(page, "/again", { ...ticks, position: "Analyste", expertise: ["leadership", "marketing"] });
  expect(await appliedAs("mentee2@example.ma")).toMatchObject({ form: { role: "mentor", expertise: ["leadership", "marketing"] } });
});

it("of a programme that is closed no page speaks of cohorts to come; who had asked to hear of them takes it back", async () => {
  const { store } = site.ports;
  const programme = await store.get("programme", { id: ref.programme });
  const declined = await store.get("application", { ...ref, id: "app_mentee-2" });
  if (!programme || !declined) throw new Error("nothing there");
  const { browser, link } = await there("app_mentor-2");
  await browser.submit(await browser.get(link), "/alumni");
  await store.commit([
    { put: { ...programme, closed: { by: "organiser:org_1", at: afterSurvey } } },
    { put: { ...declined, status: "declined" } },
  ]);
  const page = await browser.get(link);
  expect(textOf(page.html)).toContain("il n’y aura pas d’autre promotion");
  expect([page.html.includes("/again"), textOf(page.html).includes("préviendrons")]).toEqual([false, false]);
  expect(textOf((await browser.get(`${link}/again`)).html)).toContain("il n’y aura pas d’autre promotion");
  await browser.submit(page, "/alumni");
  expect((await store.get("participant", { ...ref, id: "app_mentor-2" }))?.alumni).toBeUndefined();
  const other = await there("app_mentee-2");
  expect(textOf(other.page.html)).toContain("n’a pas été retenue cette fois.");
  expect(textOf(other.page.html)).not.toContain("prochaine promotion");
});
