/** A moment at which nothing can be held is refused beside the field that it was typed in. */
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import { languages } from "@tamkine/core/kernel/text";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Key, translator } from "../i18n.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import type { Page, Visitor } from "./fixtures/visitor.ts";

let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite({ ...underway(), gatherings: [aGathering({ at: "2026-05-16T14:00:00Z" })] });
  ours = await site.visit(owner);
});
afterEach(() => site.stop());

const committee = "/console/tamkine/committee";
const planned = { place: "Rabat", invited: ["org_owner"] };
/** Each form: its page, where it is sent, what its fields begin with. */
const forms = [
  ["announcing a gathering", `${base}/gatherings`, "/gatherings", "new", { place: "Rabat" }],
  ["moving a gathering", `${base}/gatherings/2026-05`, "/gatherings", "2026-05", { place: "Rabat" }],
  ["planning the committee's meeting", committee, "/committee/plan", "plan", planned],
] as const;
const wrong: readonly (readonly [string, Key])[] = [
  ["2026-05-01T15:00", "refusal.date-in-past"],
  ["2026-05-32T15:00", "console.gatherings.whenError"],
  ["", "console.gatherings.whenError"],
];
const late = ["2026-12-01T15:00", "refusal.outside-cycle"] as const;

/** What stands beside the field, and the ways to fields at the top. */
const saidOn = ({ root }: Page, id: string) => [
  root.querySelector(`[id='${id}-error']`)?.textContent.trim(),
  root.querySelectorAll("#errors a").map((link) => link.getAttribute("href")),
];

describe.each(forms)("%s", (_, path, action, scope, typed) => {
  const id = `${scope}-when`;

  it.each(languages)("says in %s what is wrong with its moment, and keeps all that was typed", async (language) => {
    ours.cookies.set("lang", language);
    const t = translator(language);
    for (const [when, key] of action === "/gatherings" ? [...wrong, late] : wrong) {
      const page = await ours.get(path);
      const form = page.forms.find((one) => one.action.endsWith(action) && one.element.querySelector(`[id='${id}']`));
      const answer = await ours.post(form?.action ?? "", { ...form?.fields, ...typed, when });
      expect([answer.status, ...saidOn(answer, id)]).toEqual([422, t(key), [`#${id}`]]);
      const field = (name: string) => answer.root.querySelector(`[id='${scope}-${name}']`)?.getAttribute("value") ?? "";
      expect([field("when"), field("place")]).toEqual([when, "Rabat"]);
    }
    expect(site.mails).toEqual([]);
  });
});

it("a meeting of the committee that is moved into the past stays where it was, and says so beside its moment", async () => {
  await ours.submit(await ours.get(committee), "/committee/plan", { ...planned, when: "2026-05-20T18:00" });
  const [meeting] = await site.store.committee("tamkine");
  const at = `${committee}/${meeting?.id}`;
  const answer = await ours.submit(await ours.get(at), "/plan", { when: "2026-04-20T18:00" });
  const sentence = translator("fr")("refusal.date-in-past");
  expect([answer.status, ...saidOn(answer, "plan-when")]).toEqual([422, sentence, ["#plan-when"]]);
  expect((await site.store.committee("tamkine"))[0]?.at).toBe("2026-05-20T17:00:00Z");
});
