/** Two owners have the same settings open: what one saves, the other does not undo without having seen it. */
import { anOrganiser, ref } from "@tamkine/core/worlds/makers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import type { Fields, Visitor } from "./fixtures/visitor.ts";

const second = anOrganiser({ id: "org_second", email: "second@example.org", name: "Selma Deuxième" });
let site: Site;
let first: Visitor;
let late: Visitor;
beforeEach(async () => {
  site = await openSite(stages.draft.world(), undefined, [owner, second]);
  site.now = stages.draft.now;
  [first, late] = [await site.visit(owner), await site.visit(second)];
});
afterEach(() => site.stop());
const programme = async () => site.store.get("programme", { id: ref.programme });

const settings = "/console/tamkine/settings";
/** The page, the form on it, what the first saves, what the second sends from the page as it was, one field of which the page shows what is stored. */
const forms: [string, string, Fields, Fields, string, string][] = [
  [`${settings}/identity`, "/identity/names", { "name.fr": "Passerelles" }, { "name.en": "Bridges" }, "name.fr", "Passerelles"],
  [`${settings}/identity`, "/identity/sender", { replyTo: "a@example.org" }, { name: "Le programme" }, "replyTo", "a@example.org"],
  [`${settings}/identity`, "/identity/zone", { timeZone: "Asia/Dubai" }, { timeZone: "Europe/Paris" }, "timeZone", "Asia/Dubai"],
  [`${settings}/identity`, "/identity/country", { callingCode: "+33" }, { gatheringDay: "4" }, "callingCode", "+33"],
  [`${settings}/rules`, "/settings/rules", { "goals.mentors": "12" }, { "rules.minimumAge": "21" }, "goals.mentors", "12"],
  [`${settings}/rules`, "/settings/rules", { "weights.help": "30" }, { "goals.mentors": "12" }, "weights.help", "30"],
  [`${settings}/rules`, "/settings/rules", { keptAbroad: "no" }, { "weights.help": "30" }, "keptAbroad", "Non"],
  [`${settings}/identity`, "/identity/country", { callingCode: "+33" }, { gatheringDay: "3" }, "callingCode", "+33"],
  [`${settings}/look`, "/settings/look", { colour: "#114455" }, { colour: "#551144" }, "colour", "#114455"],
  [`${settings}/certificates`, "/settings/certificates", { meetings: "2" }, { when: "byHand" }, "meetings", "2"],
  [`${settings}/questions`, "/settings/questions", { regions: "Nord | الشمال | North" }, { asked: ["slots"] }, "regions", "Nord"],
  ["/console/tamkine/data", "/data/retention", { notesMonths: "5" }, { rejectedMonths: "2" }, "notesMonths", "5"],
  ["/console/tamkine/committee", "/committee/convention", { start: "2026-02-01" }, { start: "2026-02-02" }, "start", "2026-02-01"],
];

it.each(forms)(
  "%s %s: the second is told, keeps what was typed and sees what is stored",
  async (path, action, one, other, field, stored) => {
    const [ours, theirs] = [await first.get(path), await late.get(path)];
    expect((await first.submit(ours, action, one)).status).toBe(303);
    const before = await programme();
    const refused = await late.submit(theirs, action, other);
    expect([refused.status, refused.text.includes("modifiées entre-temps")]).toEqual([409, true]);
    expect(await programme()).toEqual(before);
    const beside = refused.root.querySelectorAll(".error").filter(({ id }) => id.endsWith(`-${field}-error`));
    expect(beside.map(({ textContent }) => textContent.includes(stored))).toEqual([true]);
    const kept = refused.forms.find((form) => form.action.endsWith(action))?.fields ?? {};
    for (const [name, value] of Object.entries(other)) expect([kept[name]].flat()).toEqual([value].flat());

    // Having seen it, they decide: what they send then counts.
    expect((await late.submit(refused, action)).status).toBe(303);
    expect(await programme()).not.toEqual(before);
  },
);

it("what another form of the programme changed is left alone, and refuses nobody", async () => {
  const [ours, theirs] = [await first.get(`${settings}/look`), await late.get(`${settings}/certificates`)];
  await first.submit(ours, "/settings/look", { colour: "#114455" });
  expect((await late.submit(theirs, "/settings/certificates", { meetings: "2" })).status).toBe(303);
  expect(await programme()).toMatchObject({ colour: "#114455", certificates: { meetings: 2 } });
});

it("a form to be corrected goes on saying what it was filled in upon", async () => {
  const theirs = await late.get(`${settings}/rules`);
  const wrong = await late.submit(theirs, "/settings/rules", { "rules.minimumAge": "x" });
  expect(wrong.status).toBe(422);
  await first.submit(await first.get(`${settings}/rules`), "/settings/rules", { "goals.mentors": "12" });
  const corrected = await late.submit(wrong, "/settings/rules", { "rules.minimumAge": "21" });
  expect([corrected.status, (await programme())?.goals.mentors]).toEqual([409, 12]);
  // One that is wrong and late is late: corrected on the page that comes back, it would go over what it has not seen.
  const both = await late.submit(wrong, "/settings/rules", { "rules.minimumAge": "y" });
  expect(both.root.querySelector("[id='f-goals.mentors-error']")?.textContent).toContain("12");
});

it("two who save the very same have both saved it", async () => {
  const [ours, theirs] = [await first.get(`${settings}/rules`), await late.get(`${settings}/rules`)];
  await first.submit(ours, "/settings/rules", { "goals.mentors": "12" });
  expect((await late.submit(theirs, "/settings/rules", { "goals.mentors": "12" })).status).toBe(303);
});

const articles = (text: string) => ({ "articles.fr": text, "articles.ar": text, "articles.en": text });

/** The form, what one owner saves, what another sends from the page as it was and cannot mean, and the form as it then stands. */
const wrongForms: [string, string, Fields, Fields][] = [
  [`${settings}/identity`, "/identity/names", { "name.fr": "Passerelles" }, { "name.fr": "" }],
  [`${settings}/identity`, "/identity/sender", { replyTo: "a@example.org" }, { replyTo: "a@@" }],
  [`${settings}/identity`, "/identity/country", { callingCode: "+33" }, { callingCode: "x" }],
  [`${settings}/rules`, "/settings/rules", { "goals.mentors": "12" }, { "goals.mentors": "x" }],
  [`${settings}/look`, "/settings/look", { colour: "#114455" }, { colour: "blue" }],
  [`${settings}/certificates`, "/settings/certificates", { meetings: "2" }, { meetings: "x" }],
  [`${settings}/questions`, "/settings/questions", { regions: "Nord | الشمال | North" }, { regions: "" }],
  ["/console/tamkine/settings/charter", "/settings/charter", articles("Une règle."), { ...articles("Une règle."), "articles.ar": "" }],
  ["/console/tamkine/data", "/data/retention", { notesMonths: "5" }, { notesMonths: "x" }],
  ["/console/tamkine/committee", "/committee/convention", { start: "2026-02-01" }, { months: "0" }],
];

it.each(wrongForms)("%s %s: what is wrong and late is late", async (path, action, one, wrong) => {
  const [ours, theirs] = [await first.get(path), await late.get(path)];
  expect((await late.submit(theirs, action, wrong)).status).toBe(422);
  expect((await first.submit(ours, action, one)).status).toBe(303);
  const refused = await late.submit(theirs, action, wrong);
  expect([refused.status, refused.text.includes("modifiées entre-temps")]).toEqual([409, true]);
  const kept = refused.forms.find((form) => form.action.endsWith(action))?.fields ?? {};
  for (const [name, value] of Object.entries(wrong)) expect(kept[name]).toBe(value);
});
