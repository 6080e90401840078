/** What is printed, in a real browser: one sheet, nothing cut off however long the names are, dark on white; and a guide on a phone. */
import { languages } from "@tamkine/core/kernel/text";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "../testing/chromium.ts";
import { inBrowser } from "../testing/in-browser.ts";

const now = "2026-03-10T10:00:00Z";
const sheets = ["poster", "guide-mentor", "guide-mentee"];

const world = intakeOpen({ mentors: 1, mentees: 1 });
const fr = "Programme national de mentorat professionnel pour la transmission de l’expérience et la relève des cadres";
const long = {
  ...world.programme,
  id: "national",
  receipt: "D-W-123/2026",
  name: { fr, ar: "البرنامج الوطني للإرشاد المهني من أجل نقل الخبرة وإعداد جيل جديد من الأطر في مختلف جهات المملكة", en: fr },
  bodies: world.programme.bodies.map((body) => ({
    ...body,
    name: { ...body.name, fr: "Alliance nationale des économistes, des ingénieurs et des entrepreneurs du monde" },
  })),
};

describe.each(browsers)("in %s", (path) => {
  let site: Awaited<ReturnType<typeof inBrowser>>;
  /** One for all sheets: a new page costs more than all that is asked of it. */
  let desk: Page;
  beforeAll(async () => {
    const other = { ...world, programme: long, cohort: { ...world.cohort, programme: long.id }, applications: [] };
    site = await inBrowser(path, now, [world, other]);
    desk = await site.opened("/p/tamkine", 1280);
  });
  afterAll(() => site.close());
  const all = [world.programme.id, long.id].flatMap((id) =>
    sheets.flatMap((sheet) => languages.map((language) => `/p/${id}/${sheet}?lang=${language}`)),
  );

  it.each(all)("%s is cut off nowhere, and is printed as one sheet", async (where) => {
    await desk.emulateMedia({ media: "screen" });
    await desk.goto(site.url + where);
    const cut = `[...document.querySelectorAll(".sheet, .sheet > *")].filter((one) => one.scrollHeight > one.clientHeight + 1).length`;
    expect(await desk.evaluate(cut)).toBe(0);
    await desk.emulateMedia({ media: "print" });
    expect(await desk.evaluate(cut)).toBe(0);
    const pdf = (await desk.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(/\/Type \/Pages\b[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages\b/u.exec(pdf)?.slice(1)).toContain("1");
  });

  it("prints what is read at night in ink", async () => {
    const page = await site.opened("/p/tamkine", 1280);
    const ink = () => page.evaluate(`getComputedStyle(document.querySelector("h1")).color`);
    const day = await ink();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ink()).not.toBe(day);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    expect(await ink()).toBe(day);
    await page.context().close();
  });

  it.each(languages)("shows a guide on a phone in letters that can be read, in %s", async (language) => {
    const page = await site.opened(`/p/tamkine/guide-mentor?lang=${language}`, 390);
    expect(await page.evaluate(`parseFloat(getComputedStyle(document.querySelector(".guide li")).fontSize)`)).toBeGreaterThanOrEqual(16);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(await page.getAttribute(".join .address", "href")).toBe("/join/tamkine/mentor");
    await page.context().close();
  });
});
