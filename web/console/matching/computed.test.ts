import { ref } from "@tamkine/core/worlds/makers";
import { during, proposed } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { computed } from "./fixtures/computed.ts";

let site: Site;
afterEach(() => site.stop());

it("pairs can be computed again by whoever doubts them, also once answers have changed; what was not kept is said", async () => {
  site = await openSite(computed(proposed()));
  site.now = during.proposed;
  const ours = await site.visit(owner);
  const shown = async () => (await ours.get(`${base}/matching/computed`)).text;
  expect(await shown()).toContain("n’est pas gardé");
  await ours.submit(await ours.get(`${base}/matching`), "/matching/rerun");
  const [proposal, mentee] = await Promise.all([
    site.store.get("proposal", ref),
    site.store.get("application", { ...ref, id: "app_mentee-2" }),
  ]);
  if (!proposal || !mentee) throw new Error("nothing there");
  await site.store.commit([{ put: { ...mentee, form: { ...mentee.form, languages: ["spanish"] } } }]);
  expect((await ours.get(`${base}/matching`)).html).toContain(`${base}/matching/computed`);
  const again = await shown();
  expect(again).toContain("il donne les mêmes binômes");
  expect(again).toContain(proposal.inputHash);
});
