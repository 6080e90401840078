import { aCohort, anOrganiser, aProgramme } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { expect, it } from "vitest";
import { base, openSite, owner } from "./fixtures/site.ts";
import { holds, sealed, unsealed } from "./search.ts";

const by = { secret: "secret", programme: "tamkine" };

it("says the words only to who has the secret, and the same words in the same way", () => {
  const seal = sealed(by, "  Naïma  El Fassi ") ?? "";
  expect(seal).toMatch(/^[\w-]+$/u);
  expect(seal).toBe(sealed(by, "Naïma El Fassi"));
  expect(unsealed(by, seal)).toBe("Naïma El Fassi");
  expect(unsealed({ ...by, secret: "another" }, seal)).toBeUndefined();
  expect(unsealed(by, "Naïma")).toBeUndefined();
  expect(sealed(by, "  ")).toBeUndefined();
});

it("whoever runs another programme and comes by the address of a search is not told what was sought", async () => {
  const site = await openSite(intakeOpen());
  const foreign = anOrganiser({ id: "org_foreign", programme: "other", email: "foreign@example.org" });
  const applications = intakeOpen().applications.map((one) => ({ ...one, programme: "other" }));
  await site.put(aProgramme({ id: "other" }), aCohort({ programme: "other" }), foreign, ...applications);
  const ours = await site.visit(owner);
  const { to } = await ours.post(`${base}/applications/search`, { words: "Naïma El Fassi" });
  expect((await ours.get(to)).html).toContain("Naïma El Fassi");
  const theirs = await site.visit(foreign);
  const page = await theirs.get(to.replace("/tamkine/", "/other/"));
  expect([page.status, page.root.querySelector("[name=words]")?.getAttribute("value") ?? ""]).toEqual([200, ""]);
  await site.stop();
});

it.each([
  ["ait", "Aït Oufkir", true],
  ["OUFKIR a", "Aït Oufkir", false],
  ["احمد", "أحمد العلوي", true],
  ["العلوى", "أحمد علوي", true],
  ["فاطمه", "فاطِمَة الزهراء", true],
  ["الز", "فاطمة الزهراء", true],
  ["زهراء", "فاطمة الزهراء", true],
  ["٣", "Salle 3", true],
  ["!", "Aït", false],
])("%s in %s: %s", (words, text, found) => {
  expect(holds(words, text)).toBe(found);
});
