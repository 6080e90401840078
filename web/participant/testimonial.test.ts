/** Words for the programme: seen as they will read, agreed to, public, changed, and gone with one button. */
import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

let site: Site;
const [words, name] = ["Elle m’a écouté.\nVraiment <b>écouté</b>.", "Sami"];

beforeAll(async () => {
  site = await startSite();
  const world = closing([3, 2]);
  const consents = (id: string, one: (typeof world.applications)[number]["consents"]) => ({
    ...one,
    testimonial: id === "app_mentee-1" ? null : { version: "2026-03", at: afterSurvey },
  });
  const applications = world.applications.map((one) => ({
    ...one,
    form: { ...one.form, name: `${name} Benali` },
    consents: consents(one.id, one.consents),
  }));
  await settle(site.ports, { ...world, applications });
});
afterAll(() => site.stop());

const there = async (id: string) => {
  const browser = site.visit(afterSurvey);
  const link = await site.link(id);
  return { browser, link, page: await browser.get(`${link}/testimonial`) };
};
const stored = (id: string) => site.ports.store.get("testimonial", { ...ref, id });
const publicPages = async () => {
  const browser = site.visit(afterSurvey);
  const pages = await Promise.all(["", "/testimonials"].map((path) => browser.get(`/p/${ref.programme}${path}`)));
  return pages.map(({ html }) => html).join("");
};
const given = async (id: string, answers: Record<string, string> = {}) => {
  const { browser, page } = await there(id);
  const preview = await browser.submit(page, "/preview", { words, signed: "name", ...answers });
  return browser.submit(preview, "/testimonial", { agreed: "yes" });
};
const shown = async (id: string) => {
  const one = await stored(id);
  if (one) await site.ports.store.commit([{ put: { ...one, place: 1 } }]);
};

describe("writing", () => {
  it("shows exactly how it will read and what it reveals; nothing is stored, and nothing ticked, before the agreement", async () => {
    const { browser, page } = await there("app_mentor-1");
    const preview = await browser.submit(page, "/preview", { words, signed: "name" });
    expect(preview.html).toContain("Vraiment &lt;b&gt;écouté");
    for (const said of ["Sami, mentor", "Ces mots seront publics", "Alliance des économistes", "politique ou professionnel", "12 mois"])
      expect(textOf(preview.html)).toContain(said);
    expect(preview.html).not.toContain("checked");
    const refused = await browser.submit(preview, "/testimonial");
    expect([refused.status, textOf(refused.html)]).toEqual([422, expect.stringContaining("Sans cet accord")]);
    expect(await stored("app_mentor-1")).toBeUndefined();
    // One can go back to what one typed.
    const again = await browser.post(`${page.path}/preview`, { words, signed: "role", change: "yes" });
    expect(again.html).toMatch(/value="role"[^>]*checked/u);
    expect(textOf(again.html)).toContain("Elle m’a écouté.");
  });

  it("what is wrong stands on the form, with what was typed", async () => {
    const { browser, page } = await there("app_mentor-1");
    const wrong = await browser.submit(page, "/preview", { words: "" });
    expect(wrong.status).toBe(422);
    for (const said of ["Écrivez quelques mots", "Choisissez comment"]) expect(textOf(wrong.html)).toContain(said);
    expect(textOf((await browser.submit(page, "/preview", { words, signed: "" })).html)).toContain("Vraiment <b>écouté");
  });

  it("is offered to whoever agreed to be asked, and a line to the others", async () => {
    const mine = async (id: string) => {
      const { browser, link } = await there(id);
      return (await browser.get(link)).html;
    };
    expect(await mine("app_mentor-1")).toContain('id="testimonial"');
    expect(await mine("app_mentee-1")).not.toContain('id="testimonial"');
    expect(textOf(await mine("app_mentee-1"))).toContain("Laisser quelques mots");
  });
});

describe("words that were given", () => {
  it("are public once organisers show them, with no name but the one that was chosen", async () => {
    for (let times = 0; times < 2; times += 1) expect(textOf((await given("app_mentor-1")).html)).toContain("C’est confié");
    expect(await stored("app_mentor-1")).toMatchObject({ version: 1, signed: "name", name, place: null });
    expect(await publicPages()).not.toContain("Vraiment");
    await shown("app_mentor-1");
    const html = await publicPages();
    expect(html.match(/Vraiment/gu)).toHaveLength(2);
    expect(html).toMatch(/<blockquote lang="fr" dir="auto"/u);
    expect(html).not.toMatch(/Benali|app_|mentor1@/u);
    const { browser, link } = await there("app_mentor-1");
    expect(textOf((await browser.get(`${link}/data/read`)).html)).toContain("Vraiment");
    expect((await browser.get(`${link}/data/copy`)).html).toContain('"shown": true');
  });

  it("changed, wait to be shown anew; signed by nothing, name nobody", async () => {
    await given("app_mentor-1", { words: "صبرها علّمني كثيرًا.", signed: "none" });
    expect(await stored("app_mentor-1")).toMatchObject({ place: null, signed: "none", name: "", language: "ar" });
    expect(await publicPages()).not.toContain("Vraiment");
    await shown("app_mentor-1");
    const html = await publicPages();
    expect(html).toContain('lang="ar"');
    expect(html).not.toContain("Sami");
  });

  it("are gone with one button, twice is once; by unticking the agreement; and with whoever leaves or is erased", async () => {
    const { browser, link } = await there("app_mentor-1");
    for (let times = 0; times < 2; times += 1) await browser.post(`${link}/testimonial/withdraw`, {});
    expect([await stored("app_mentor-1"), (await publicPages()).includes("صبرها")]).toEqual([undefined, false]);

    await given("app_mentee-1", { signed: "role" });
    await shown("app_mentee-1");
    const mentee = await there("app_mentee-1");
    const data = await mentee.browser.get(`${mentee.link}/data`);
    expect(textOf(data.html)).toContain("les mots que vous avez donnés");
    await mentee.browser.submit(data, "/data/consents", { contact: "yes" });
    expect(await stored("app_mentee-1")).toBeDefined();
    await mentee.browser.submit(data, "/data/consents", { testimonial: null });
    expect(await stored("app_mentee-1")).toBeUndefined();

    for (const [id, path] of [
      ["app_mentee-2", "/withdraw"],
      ["app_mentor-2", "/data/erase"],
    ] as const) {
      await given(id);
      expect(await stored(id)).toBeDefined();
      const { browser: own, link: at } = await there(id);
      await own.post(`${at}${path}`, { confirm: "yes" });
      expect(await stored(id)).toBeUndefined();
    }
  });
});

it("a scanner that opens every page changes nothing", async () => {
  const { browser, link } = await there("app_mentor-1");
  for (const path of ["/testimonial/preview", "/testimonial/withdraw"]) expect((await browser.get(link + path)).status).toBe(404);
  expect(await stored("app_mentor-1")).toBeUndefined();
});
