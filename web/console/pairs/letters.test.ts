/** The letters on a pair's page are those of this pair, also where its mentor has another. */
import { aDelivery, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";

let site: Site;
afterEach(() => site.stop());

it("leaves out what was written to the mentor about somebody else", async () => {
  site = await openSite(underway());
  site.now = during.underway;
  const to = { is: "applicant", id: "app_mentor-1" } as const;
  const letters = [
    { letter: "introduction", occasion: "pair_1" },
    { letter: "introduction", occasion: "pair_9" },
    { letter: "introductions", occasion: "pair_1+pair_9" },
    { letter: "introductions-reminder", occasion: "pair_8+pair_9" },
    { letter: "nudge-gap", occasion: "pair_9#2026-W18" },
    { letter: "pulse-early", occasion: "" },
  ].map((one, n) => aDelivery({ ...ref, id: `dlv_${n}`, recipient: to, ...one }));
  await site.store.commit(letters.map((ensure) => ({ ensure })));
  const page = await (await site.visit(owner)).get(`${base}/pairs/pair_1`);
  const names = page.root.querySelectorAll("#pair table tbody th, #pair table tbody tr > :first-child").map(({ text }) => text);
  expect([...new Set(names)].sort()).toEqual(["Premières impressions", "Présentation de plusieurs binômes", "Présentation du binôme"]);
  expect(page.text.match(/Présentation du binôme/gu)).toHaveLength(1);
});
