/** Where the programme will write, said while the form is filled in. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const path = "/p/tamkine/2026-1/mentee";
let site: Site;
beforeAll(async () => {
  site = await startSite(intakeOpen({ mentors: 1, mentees: 1 }));
});
afterAll(() => site.stop());

test("asks at once about an address that looks mistyped, and says before the end where it will write", async () => {
  const browser = site.visit("2026-03-10T10:00:00Z");
  const on = async (answers: Record<string, string>) => {
    const page = await browser.get(path);
    return browser.submit(page, path, { name: "Nadia Alami", ...answers });
  };
  const doubt = await on({ email: "nadia@gmial.com" });
  expect(textOf(doubt.html)).toContain("Vouliez-vous écrire nadia@gmail.com");
  const back = await browser.submit(doubt, path, { go: "first" });
  expect(back.html).toContain("Étape 1 sur\u00a06");
  expect(back.html).toContain("nadia@gmial.com");
  const sure = await on({ email: "nadia@example.ma" });
  expect(textOf(sure.html)).not.toContain("Nous vous écrirons");
  const last = await browser.submit(sure, path, { step: "preferences" });
  expect(textOf(last.html)).toContain("Nous vous écrirons à nadia@example.ma.");
});
