import { expect, it } from "vitest";
import { choosing } from "../fixtures/cohort.ts";
import { base, openSite, owner } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

it("several answers to one question stand in a list as the language writes it", async () => {
  const site = await openSite(choosing());
  site.now = stages.selection.now;
  const text = async (lang: string) => (await (await site.visit(owner)).get(`${base}/applications/app_mentor-3?lang=${lang}`)).text;
  const [arabic, french] = await Promise.all([text("ar"), text("fr")]);
  expect(arabic).toMatch(/الدارجة والفرنسية/u);
  expect(arabic).not.toMatch(/\p{Script=Arabic}, \p{Script=Arabic}/u);
  expect(french).toContain("Darija et français");
  await site.stop();
});
