import { ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const now = during.underway;
const mentee = "app_mentee-1";

let site: Site;
beforeAll(async () => {
  site = await startSite(underway());
});
afterAll(() => site.stop());

const application = (id: string) => site.ports.store.get("application", { ...ref, id });
const openData = async (id: string) => {
  const browser = site.visit(now);
  const link = await site.link(id);
  return { browser, link, page: await browser.get(`${link}/data`) };
};

describe("one's own data", () => {
  it("is one link away from the personal page, for who withdrew as well", async () => {
    expect((await site.visit(now).get(await site.link(mentee))).html).toContain('/data"');
  });

  it("is downloaded as a file, with one's answers and not the other's", async () => {
    const { browser, link } = await openData(mentee);
    const file = await browser.get(`${link}/data/copy`);
    expect(file.status).toBe(200);
    const copy = JSON.parse(file.html) as { application: { email: string }; pairs: { with: string }[] };
    expect(copy.application.email).toBe("mentee1@example.ma");
    expect(copy.pairs).toMatchObject([{ with: "Mentor 1" }]);
    expect(file.html).not.toContain("mentor1@example.ma");
  });

  it("is downloaded for a spreadsheet, in words: what was typed stays text, and the other's address is not in it", async () => {
    const { browser, link, page } = await openData("app_mentor-2");
    expect(page.html).toContain(`${link}/data/sheet`);
    const before = (await application("app_mentor-2"))?.form;
    await browser.submit(await browser.get(`${link}/details`), "/details", { name: "=cmd|'x'!A1; \"Nadia\"", city: "Fès\nMeknès" });
    const file = await browser.get(`${link}/data/sheet`);
    expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(file.headers["content-disposition"]).toContain("tamkine.csv");
    const lines = file.html.split("\r\n");
    expect(lines[0]).toBe('\uFEFF"Partie";"Quoi";"Valeur"');
    expect(lines).toContain('"Ce que vous nous avez dit";"Adresse e-mail";"mentor2@example.ma"');
    expect(lines.find((line) => line.includes("Prénom et nom"))).toMatch(/;"'=cmd\|'x'!A1; ""Nadia"""$/u);
    expect(lines.some((line) => line.startsWith('"Votre participation";"La personne que vous accompagnez";"Mentee 2'))).toBe(true);
    expect(file.html).not.toMatch(/mentee2@example\.ma|[\u2066-\u2069]/u);
    await browser.submit(await browser.get(`${link}/details`), "/details", { name: before?.name ?? "", city: before?.city ?? "" });
    expect((await browser.get(`${link}/data/sheet?lang=ar`)).html).toContain("القسم");
  });

  it("is read on a page, in one's own words and language", async () => {
    const { browser, link } = await openData(mentee);
    const text = textOf((await browser.get(`${link}/data/read`)).html);
    for (const said of ["mentee1@example.ma", "Darija", "Mentor 1", "Acceptée"]) expect(text).toContain(said);
    expect(text).not.toContain("mentor1@example.ma");
    expect(textOf((await browser.get(`${link}/data/read?lang=ar`)).html)).toContain("الدارجة");
  });

  it("takes back what nobody can take part without, by leaving", async () => {
    const { browser, page } = await openData("app_mentor-4");
    expect((await browser.submit(page, "/data/leave")).html).toContain("leave-confirm-error");
    const left = await browser.submit(page, "/data/leave", { confirm: "yes" });
    expect(textOf(left.html)).toContain("Vos accords sont retirés");
    const consents = { charter: null, processing: null, sharing: null, contact: null, abroad: null, testimonial: null };
    expect(await application("app_mentor-4")).toMatchObject({ status: "withdrawn", consents });
    expect((await browser.submit(page, "/data/leave", { confirm: "yes" })).status).toBe(200);
  });

  it("takes a consent back: the other no longer sees how to reach one", async () => {
    const { browser, page } = await openData("app_mentee-2");
    expect(page.html).toMatch(/name="contact"[^>]*checked/u);
    const changed = await browser.submit(page, "/data/consents", { contact: [], testimonial: "yes" });
    expect(textOf(changed.html)).toContain("Vos accords sont à jour");
    expect((await application("app_mentee-2"))?.consents).toMatchObject({
      contact: null,
      testimonial: { at: new Date(now).toISOString() },
    });
    expect((await site.visit(now).get(await site.link("app_mentor-2"))).html).not.toContain("mentee2@example.ma");
  });

  it("is not erased by opening pages, nor without a tick", async () => {
    const { browser, page } = await openData("app_mentee-3");
    const asked = await browser.submit(page, "/data/erase");
    expect(asked.status).toBe(422);
    expect(asked.html).toContain("erase-confirm-error");
    expect(asked.html.indexOf('href="#erase-confirm"')).toBeLessThan(asked.html.indexOf("<h1"));
    expect(asked.html.indexOf('href="#erase-confirm"')).toBeGreaterThan(0);
    expect((await application("app_mentee-3"))?.form.name).toBe("Mentee 3");
  });

  it("is erased at once: the other is told with the name still known, the link leads nowhere, a second click says the same", async () => {
    const { browser, page, link } = await openData("app_mentee-3");
    const before = site.mails.length;
    const gone = await browser.submit(page, "/data/erase", { confirm: "yes" });
    expect(textOf(gone.html)).toContain("Vos données sont effacées");
    // There is no page that a new link could lead to.
    expect(gone.html).not.toContain("/new-link");
    expect(JSON.stringify(await application("app_mentee-3"))).not.toContain("Mentee 3");
    const told = site.mails.slice(before).map(({ to }) => to.address);
    expect(told).toContain("mentor3@example.ma");
    expect(told).toContain("mentee3@example.ma");
    const [last] = site.mails.slice(before).filter(({ to }) => to.address === "mentee3@example.ma");
    expect(last?.text).toContain("vos données sont effacées");
    expect(last?.text).not.toContain("/me/");
    expect(JSON.stringify(site.mails.at(-1))).not.toContain("—");
    expect((await browser.get(link)).status).toBe(404);
    expect((await browser.get(`${link}/data`)).status).toBe(404);
    expect(textOf((await browser.submit(page, "/data/erase", { confirm: "yes" })).html)).toContain("Vos données sont effacées");
  });

  it("is erased for who died half-way: left, but not yet forgotten", async () => {
    const { browser, page, link } = await openData("app_mentee-4");
    await browser.submit(await browser.get(`${link}/withdraw`), "/withdraw", { confirm: "yes" });
    const left = site.mails.length;
    await browser.submit(page, "/data/erase", { confirm: "yes" });
    expect((await application("app_mentee-4"))?.erasedAt).toBe(new Date(now).toISOString());
    expect(site.mails).toHaveLength(left);
  });

  it("keeps the figures: the cohort still counts who was there", async () => {
    const world = await site.ports.store.world(ref);
    expect(world?.participants.find(({ id }) => id === "app_mentee-3")).toMatchObject({ state: { is: "left" }, linkEpoch: 1 });
    expect(world?.pairs.find(({ id }) => id === "pair_3")?.state).toMatchObject({ is: "ended", why: "left" });
  });
});
