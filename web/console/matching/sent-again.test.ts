import { ref } from "@tamkine/core/worlds/makers";
import { during, proposed } from "@tamkine/core/worlds/worlds";
import { afterAll, expect, it } from "vitest";
import { base, ofAei, openSite } from "../fixtures/site.ts";
import { computed } from "./fixtures/computed.ts";

const site = await openSite(computed(proposed()));
site.now = during.proposed;
afterAll(() => site.stop());

it("an approval sent again by the same organiser is done, and wakes the state machine in case the first time it did not", async () => {
  const path = `${base}/matching`;
  const theirs = await site.visit(ofAei);
  const form = (await theirs.get(path)).forms.find(({ action }) => action.endsWith("/matching/approve"));
  if (!form) throw new Error("no form to approve");
  for (let times = 0; times < 2; times += 1) expect((await theirs.post(form.action, form.fields)).to).toBe(`${path}?done=approve`);
  expect(site.signals).toEqual(["token of approval", "token of approval"]);
  expect((await site.store.get("proposal", ref))?.version).toBe(2);
});
