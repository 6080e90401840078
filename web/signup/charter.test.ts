/** The charter in a programme's own words, on the form on which it is agreed to. */
import { consentVersion } from "@tamkine/core/application/consent-version";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const opened = "2026-03-10T10:00:00Z";
const path = "/p/tamkine/2026-1/mentor";
const said = {
  name: "Nadia Alami",
  email: "nadia.alami@example.ma",
  mailLanguage: "fr",
  languages: ["darija"],
  region: "oriental",
  mode: "both",
  expertise: ["negotiation"],
  capacity: "1",
  adult: "yes",
  processing: "yes",
  sharing: "yes",
  abroad: "yes",
  step: "consents",
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  const world = intakeOpen({ mentors: 1, mentees: 1 });
  const articles = { fr: "J’écoute.\nJe préviens.", ar: "أستمع.\nأخبر.", en: "I listen.\nI say so." };
  await settle(site.ports, { ...world, programme: { ...world.programme, charters: [{ since: opened, articles }] } });
});
afterAll(() => site.stop());

it("is read there, and agreed to in its version", async () => {
  const browser = site.visit(opened);
  const page = await browser.get(path);
  browser.now = "2026-03-10T10:04:00Z";
  const unread = await browser.submit(page, path, said);
  expect(textOf(unread.html)).toMatch(/J’écoute\.\s*Je préviens\./u);
  expect(textOf(unread.html)).not.toContain("Je viens par volontariat");
  await browser.submit(unread, path, { charter: "yes" });
  const { applications } = (await site.ports.store.world(ref)) ?? { applications: [] };
  const [application] = applications.filter(({ email }) => email === said.email);
  expect(application?.consents).toMatchObject({ charter: { version: "charter-1" }, processing: { version: consentVersion } });
});
