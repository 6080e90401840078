/** What strangers are told of a programme and its cohorts, as time goes on. */
import type { Item } from "@tamkine/core/item";
import { bodiesFor } from "@tamkine/core/programme/body";
import { aCohort, aProgramme, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { texts, translator } from "../i18n.ts";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const t = translator("fr");
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const put = async (item: Item) => {
  const known = item.kind === "cohort" ? await site.ports.store.get("cohort", item) : undefined;
  await site.ports.store.commit([{ put: { ...item, version: known?.version ?? 0 } }]);
};
const read = async (path: string, now = "2026-02-01T10:00:00Z") => (await site.visit(now).get(path)).html;
const { schedule } = aCohort();
const next = { ...schedule, intakeOpens: "2026-09-01", intakeCloses: "2026-09-27" };
const last = { ...schedule, intakeOpens: "2027-03-01", intakeCloses: "2027-03-28" };

it("an installation without a programme says so; with several, each is led to", async () => {
  expect(textOf(await read("/"))).toContain("Aucun programme n’est ouvert");
  // The only one there is speaks to whoever has said no language.
  await put(aProgramme({ language: "ar" }));
  expect(await read("/privacy")).toContain('<html lang="ar" dir="rtl">');
  const arabic = await site.ports.store.get("programme", { id: ref.programme });
  if (arabic) await site.ports.store.commit([{ put: { ...arabic, language: "fr" } }]);
  const name = { fr: "Deuxième", ar: "الثاني", en: "Second" };
  await put(aProgramme({ id: "second", name, receipt: "7/2026" }));
  const page = await read("/");
  expect(textOf(page)).not.toContain("Aucun programme");
  for (const path of ["/p/tamkine", "/p/second"]) expect(page).toContain(`href="${path}"`);
  // Each is responsible for itself, and says what it has of the regulator; the page is no one programme's.
  const notice = await read("/privacy");
  expect(textOf(notice)).toMatch(/Deuxième.*Récépissé.*7\/2026/su);
  expect(textOf(notice)).toContain(textOf(t("privacy.receipt.none")));
  expect(notice).toContain("<title>Vos données personnelles · Mentorat professionnel</title>");
});

it("before any date is known, the page says that dates will be announced, and paper has no last day", async () => {
  expect(textOf(await read("/p/tamkine"))).toContain(t("programme.closed"));
  expect(textOf(await read("/p/tamkine/guide-mentee"))).not.toContain(t("programme.dates"));
  expect(textOf(await read("/p/tamkine/poster"))).not.toContain("jusqu’au");
});

it("of cohorts to come the nearest opening is told first, and each has its dates, the latest above", async () => {
  await put(aCohort({ phase: "draft" }));
  await put(aCohort({ cohort: "2026-2", phase: "draft", schedule: next }));
  await put(aCohort({ cohort: "2027-1", phase: "draft", schedule: last }));
  const page = await read("/p/tamkine");
  expect(textOf(page)).toContain("Ouverture des inscriptions : lundi 2 mars 2026");
  const places = ["2027-1", "2026-2", "2026-1"].map((cohort) => page.indexOf(`id="${cohort}"`));
  expect(places.every((place, n) => place > (places[n - 1] ?? 0))).toBe(true);
  expect(page).not.toContain("/2026-1/mentee");
  expect(textOf(await read("/p/tamkine/poster"))).not.toContain("Inscriptions ouvertes");
});

it("whom each side is made for is told with the bodies behind it", async () => {
  const page = textOf(await read("/p/tamkine"));
  for (const role of ["mentor", "mentee"] as const) {
    expect(page).toContain(t(`programme.who.title.${role}`));
    for (const body of bodiesFor(aProgramme(), role)) expect(page).toContain(body.name.fr);
  }
});

it("paper bears the regulator's receipt where there is one, and addresses as one types them", async () => {
  expect(textOf(await read("/p/second/poster"))).toContain("7/2026");
  const sheet = await read("/p/tamkine/poster");
  expect(textOf(sheet.slice(sheet.indexOf('class="foot"'), sheet.indexOf("</article>")))).not.toMatch(/écépissé/u);
  expect(sheet).toMatch(/class="address"[^>]*>\s*tamkine\.example\.org\/join\/tamkine\/mentee/u);
});

it("another language is remembered, and one that there is not changes nothing", async () => {
  const browser = site.visit("2026-02-01T10:00:00Z");
  const chosen = await browser.get("/language/ar");
  expect([chosen.status, chosen.headers.location]).toEqual([303, "/"]);
  expect((await browser.get("/language/de?back=/privacy")).headers.location).toBe("/privacy");
  expect((await browser.get("/privacy")).html).toContain('<html lang="ar"');
});

it("while people sign up, both ways in are offered, with the last day, and the poster has it too", async () => {
  await put(aCohort({ phase: "intake" }));
  const now = "2026-03-10T10:00:00Z";
  const page = await read("/p/tamkine", now);
  for (const role of ["mentee", "mentor"]) expect(page).toContain(`href="/p/tamkine/2026-1/${role}"`);
  expect(textOf(page)).toContain("Inscriptions ouvertes jusqu’au dimanche 29 mars 2026");
  expect(textOf(page)).not.toContain("Ouverture des inscriptions");
  // As letters and one's own page say it of the same day.
  for (const about of ["vers le dimanche 5 avril", "vers le dimanche 12 avril"]) expect(textOf(page)).toContain(about);
  expect(textOf(await read("/p/tamkine/poster", now))).toContain("Inscriptions ouvertes jusqu’au dimanche 29 mars");
  const guide = textOf(await read("/p/tamkine/guide-mentor", now));
  expect(guide).toContain(t("paper.guide.mentor"));
  expect(guide).toContain(t("programme.dates"));
  expect(textOf(await read("/p/tamkine/guide-mentee", now))).toContain(t("paper.guide.mentee"));
});

it("the dates say where a cohort is, and one that is over is not told of", async () => {
  await put(aCohort({ phase: "mentoring" }));
  const page = await read("/p/tamkine", "2026-05-04T10:00:00Z");
  const own = page.slice(page.indexOf('id="2026-1"'));
  expect(
    [...own.matchAll(/<li class="(done)?"(?: aria-current="(date)")?/gu)].slice(0, 6).map(([, done, current]) => done ?? current ?? ""),
  ).toEqual(["done", "done", "done", "date", "", ""]);
  await Promise.all(["2026-2", "2027-1"].map((cohort) => put(aCohort({ cohort, phase: "cancelled" }))));
  expect(textOf(await read("/p/tamkine/guide-mentee", "2026-05-04T10:00:00Z"))).toContain(t("programme.dates"));
  await put(aCohort({ phase: "closed" }));
  expect(await read("/p/tamkine", "2026-09-01T10:00:00Z")).not.toContain('id="2026-1"');
});

it("one reads the whole charter, what the programme is and is not, how a cohort goes, and the whole notice", async () => {
  const keys = (Object.keys(texts.fr) as (keyof typeof texts.fr)[]).filter((key) =>
    /^(?:charter\.\d|programme\.(?:is|isNot)\.\d|programme\.how\.\w+)$/u.test(key),
  );
  const meetings = aProgramme().goals.meetingsPerPair;
  const page = textOf(await read(`/p/${ref.programme}`));
  expect(keys.length).toBeGreaterThan(16);
  expect(keys.filter((key) => !page.includes(textOf(t(key, { meetings }))))).toEqual([]);
  const sections = (Object.keys(texts.fr) as (keyof typeof texts.fr)[]).filter((key) => /^privacy\.\w+\.text$/u.test(key));
  const notice = textOf(await read("/privacy"));
  expect(sections.map((key) => t(key.replace(/\.text$/u, "") as typeof key)).filter((title) => !notice.includes(title))).toEqual([]);
});
