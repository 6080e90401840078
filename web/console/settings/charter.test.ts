/** The charter in a programme's own words: what people then read, and which words they agreed to. */
import { afterEach, expect, it } from "vitest";
import { ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

const path = "/console/tamkine/settings/charter";
const typed = { "articles.fr": "J’écoute.\nJe préviens.", "articles.ar": "أستمع.\nأخبر.", "articles.en": "I listen.\nI give notice." };

it("is changed from the words that stand, read where people sign up, and the earlier one stays to be read", async () => {
  site = await openSite(stages.intake.world());
  site.now = stages.intake.now;
  const ours = await site.visit(owner);
  const stranger = await site.visit();
  const settings = await ours.get("/console/tamkine/settings");
  expect(settings.root.querySelector(`a[href='${path}']`)).not.toBeNull();
  const page = await ours.get(path);
  expect(page.forms.find(({ action }) => action === path)?.fields["articles.fr"]).toContain("Je viens par volontariat");
  // Sent as it stands it changes nothing.
  expect((await ours.submit(page, path)).status).toBe(303);
  expect((await site.store.get("programme", { id: "tamkine" }))?.charters).toEqual([]);

  expect((await ours.submit(page, path, typed)).to).toBe(`${path}?done=charterSet`);
  const shown = await stranger.get("/p/tamkine");
  expect(shown.root.querySelectorAll("#charter li").map(({ text }) => text)).toEqual(["J’écoute.", "Je préviens."]);
  expect((await stranger.get("/p/tamkine?lang=ar")).text).toContain("أستمع.");
  const after = await ours.get(path);
  expect(after.text).toMatch(/Versions précédentes.*Je viens par volontariat/u);
  expect((await ours.get("/console/tamkine/log")).text).toContain("Charte changée");
});

it("is refused beside its field, and nothing typed is lost; of two owners the later one is told", async () => {
  site = await openSite(stages.intake.world());
  site.now = stages.intake.now;
  const ours = await site.visit(owner);
  const page = await ours.get(path);
  const wrong = await ours.submit(page, path, { ...typed, "articles.en": "I listen." });
  expect(wrong.status).toBe(422);
  expect(wrong.root.querySelector("[name='articles.en']")?.getAttribute("aria-invalid")).toBe("true");
  expect(wrong.forms.find(({ action }) => action === path)?.fields).toMatchObject({
    "articles.fr": typed["articles.fr"],
    "articles.en": "I listen.",
  });
  const long = await ours.submit(wrong, path, { ...typed, "articles.fr": `1. J’écoute.\n2. ${"Je préviens. ".repeat(30)}` });
  const said = long.root.querySelector("[id$='articles.fr-error']")?.text;
  expect([long.status, said]).toEqual([422, expect.stringMatching(/Article 2\u00a0: .*300\scaractères au plus, et il y en a 389/u)]);
  expect((await ours.submit(wrong, path, { "articles.en": typed["articles.en"] })).status).toBe(303);
  const late = await ours.submit(page, path, { ...typed, "articles.fr": "Autre chose.\nEncore." });
  expect([late.status, late.text.includes("Je préviens.")]).toEqual([409, true]);
  expect((await site.store.get("programme", { id: "tamkine" }))?.charters).toHaveLength(1);
});

it("may not be changed by whoever is no owner", async () => {
  site = await openSite(stages.intake.world());
  const theirs = await site.visit(ofAei);
  expect([(await theirs.get(path)).status, (await theirs.post(path, typed)).status]).toEqual([403, 403]);
});
