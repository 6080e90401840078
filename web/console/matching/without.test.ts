import { ref } from "@tamkine/core/worlds/makers";
import { during, proposed } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { auditor, base, openSite, owner, type Site } from "../fixtures/site.ts";
import { computed } from "./fixtures/computed.ts";

let site: Site;
afterEach(() => site.stop());

it("what a mentor's withdrawal would do is shown before, as it then comes out, and changes nothing", async () => {
  site = await openSite(computed(proposed()));
  site.now = during.proposed;
  const ours = await site.visit(owner);
  await ours.submit(await ours.get(`${base}/matching`), "/matching/rerun");
  const proposal = await site.store.get("proposal", ref);
  const [match] = proposal?.matches ?? [];
  if (!match) throw new Error("nothing is proposed");
  const of = await ours.get(`${base}/matching/${match.mentee}`);
  const way = of.root.querySelector(`a[href*="/without/${match.mentor}"]`)?.getAttribute("href") ?? "";
  const shown = await ours.get(way);
  expect(shown.text).toContain("Rien n’est changé.");
  expect(await site.store.get("proposal", ref)).toEqual(proposal);
  const mentor = await site.store.get("participant", { ...ref, id: match.mentor });
  if (!mentor) throw new Error("no mentor");
  await site.store.commit([{ put: { ...mentor, state: { is: "left", at: during.proposed, reason: "" } } }]);
  await ours.submit(await ours.get(`${base}/matching`), "/matching/rerun");
  const after = await site.store.get("proposal", ref);
  const moved = shown.root.querySelectorAll("li").filter((line) => / avant, /u.test(line.text));
  expect(moved.length).toBe(after?.before?.count);
  expect((await (await site.visit(auditor)).get(`${base}/matching/without/app_nobody`)).status).toBe(404);
});
