/** What one does on one's own page is often a letter to others: a link in wrong hands, or somebody angry, fills nobody's mailbox with it. */
import { allowOnce, limits } from "@tamkine/core/access/limits";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, expect, it } from "vitest";
import { openSite, type Site } from "../console/fixtures/site.ts";
import { stages } from "../console/fixtures/stages.ts";

const id = "app_mentee-1";
let site: Site;
afterEach(() => site.stop());

/** Where the form is, to which path it is sent, and what is typed in it. */
it.each([
  ["asking for a word about one's pair", "mentoring", "/pairs/pair_1/exit?want=talk", "/exit", { to: "iya", reason: "Encore une fois" }],
  ["what is confided in the survey", "survey", "/survey", "/survey", { overall: "5", alert: "Encore une fois" }],
] as const)("%s: so much an hour, and what was typed is kept", async (_, stage, path, action, said) => {
  site = await openSite(stages[stage].world());
  site.now = stages[stage].now;
  const me = await site.deps.links.personal({ ...ref, purpose: "personal", id, epoch: 0, expires: "2026-12-31T00:00:00Z" });
  const theirs = await site.visit();
  const page = await theirs.get(new URL(me).pathname + path);
  expect((await theirs.submit(page, action, said)).status).toBe(303);
  const written = site.mails.length;
  expect(written).toBeGreaterThan(0);
  for (let n = 1; n < limits["own-page"].target.times; n += 1) await allowOnce(site.deps, "own-page", { target: id }, site.now);
  const refused = await theirs.submit(page, action, { ...said, ...("reason" in said ? { reason: "Et encore" } : { alert: "Et encore" }) });
  expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "3600"]);
  expect([refused.text.includes("Réessayez"), refused.html.includes("Et encore")]).toEqual([true, true]);
  expect(site.mails).toHaveLength(written);
});
