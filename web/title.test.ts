/** A form that comes back to be corrected says so in its page's title, in every language; other pages are called what they are. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, startSite } from "./testing.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite(intakeOpen());
});
afterAll(() => site.stop());

const titleOf = ({ html }: { html: string }) => /<title>([^<]*)/u.exec(html)?.[1]?.split(" · ");

it.each([
  ["fr", "Il y a quelque chose à corriger"],
  ["ar", "هناك ما يحتاج إلى تصحيح"],
  ["en", "Something needs correcting"],
])("in %s", async (language, said) => {
  const visitor = site.visit("2026-03-10T10:00:00Z");
  for (const path of ["/new-link", "/console/sign-in", "/certificates", "/p/tamkine/2026-1/mentor"]) {
    const asked = await visitor.get(`${path}?lang=${language}`);
    const [own] = titleOf(asked) ?? [];
    const wrong = await visitor.submit(asked, path, { email: "nobody", name: "", code: "ABCD", go: "next" });
    expect(titleOf(wrong)?.slice(0, 2)).toEqual([said, own]);
  }
});

it("of a refusal is what it is called, once", async () => {
  const page = await site.visit("2026-03-10T10:00:00Z").post("/console/second", {});
  expect([page.status, titleOf(page)?.[0]]).toEqual([404, "Ce lien n’ouvre aucune page"]);
});
