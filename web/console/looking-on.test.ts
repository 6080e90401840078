/** Who only reads is told how things stand, and is not told what to do about them. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { odd } from "./fixtures/odd.ts";
import { auditor, base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite(odd("mentoring").world);
  site.now = stages.mentoring.now;
});
afterAll(() => site.stop());

it.each([
  ["/pairs", "Parlez aux deux, puis tranchez."],
  ["/pairs", "Appelez, ou présentez un autre mentor"],
  ["/pairs", "Votre réponse part"],
  ["/dates", "avant de confirmer"],
])("on %s: %s", async (path, told) => {
  const [mine, theirs] = await Promise.all([owner, auditor].map(async (one) => (await site.visit(one)).get(base + path)));
  expect(mine?.text).toContain(told);
  expect([theirs?.status, theirs?.text.includes(told)]).toEqual([200, false]);
});
