/** Putting two applications together takes one of them out of the selection, which each body makes for itself. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { base, ofAei, ofIya, openSite, type Site } from "../fixtures/site.ts";

const phone = "+212600000001";
let site: Site;
beforeAll(async () => {
  const world = intakeOpen();
  const applications = world.applications.map((one) => ({ ...one, form: { ...one.form, phone: one.id.endsWith("-2") ? null : phone } }));
  site = await openSite({ ...world, applications });
});
afterAll(() => site.stop());

const statuses = async () =>
  (await site.store.world({ programme: "tamkine", cohort: "2026-1" }))?.applications.map(({ id, status }) => [id, status].join(" "));
const [own, merging] = [`${base}/applications/app_mentor-1`, `${base}/applications/app_mentor-1/merge/app_mentor-3`];

it("a coordinator of the other body is not offered it, and cannot send it", async () => {
  const before = await statuses();
  const [theirs, foreign] = [await site.visit(ofAei), await site.visit(ofIya)];
  expect((await theirs.get(own)).html).toContain(`href="${merging}"`);
  expect((await foreign.get(own)).html).not.toContain("/merge/");
  const { fields } = (await theirs.get(merging)).forms.find(({ action }) => action === merging) ?? { fields: {} };
  expect((await foreign.get(merging)).root.querySelector("main form button")).toBeNull();
  const refused = await foreign.post(merging, fields);
  expect([refused.status, refused.text.includes("Chaque organisme décide pour lui-même")]).toEqual([403, true]);
  expect(await statuses()).toEqual(before);
  expect((await theirs.post(merging, fields)).status).toBe(303);
  expect(await statuses()).toContain("app_mentor-3 withdrawn");
});
