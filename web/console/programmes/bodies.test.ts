/** Programmes of one body and of three, founded by the page: what is asked of people and of organisers follows from how many there are. */
import { intakeOpen, selecting } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { openSite, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());

const named = (group: string, name: string) => ({
  [`${group}.short`]: name,
  [`${group}.name.fr`]: `Ordre ${name}`,
  [`${group}.name.ar`]: `هيئة ${name}`,
  [`${group}.name.en`]: `Order ${name}`,
});
const answers = {
  id: "sud",
  "name.fr": "Sud",
  "name.ar": "الجنوب",
  "name.en": "South",
  "about.fr": "Du mentorat.",
  "about.ar": "مواكبة.",
  "about.en": "Mentoring.",
};

async function open(world = intakeOpen({ mentors: 2, mentees: 2 })): Promise<void> {
  site = await openSite(world);
  site.now = "2026-03-10T10:00:00Z";
  ours = await site.visit(owner);
}
async function found(count: number, said: Record<string, string>) {
  const path = `/console/tamkine/new-programme?bodies=${count}`;
  return ours.submit(await ours.get(path), "/new-programme", { ...answers, ...said });
}
const founded = () => site.store.get("programme", { id: "sud" });

it("is founded with three bodies, of which two have mentors", async () => {
  await open();
  const answer = await found(3, { ...named("body.1", "A"), ...named("body.2", "B"), ...named("body.3", "C"), "body.3.role": "mentor" });
  expect(answer.to).toBe("/console/programmes?done=programmeFounded");
  expect((await founded())?.bodies.map(({ id, role }) => [id, role])).toEqual([
    ["a", "mentor"],
    ["b", "mentee"],
    ["c", "mentor"],
  ]);
});

it("is founded with one body, whose members are on both sides, and keeps what was typed when it is refused", async () => {
  await open();
  const refused = await found(1, { ...named("body.1", "A"), "body.1.role": "mentor" });
  expect(refused.status).toBe(422);
  expect(refused.root.querySelector("[name='body.1.role']")?.getAttribute("aria-invalid")).toBe("true");
  expect(refused.root.querySelectorAll("[name$='.short']").map((field) => field.getAttribute("value"))).toEqual(["A"]);
  await found(1, named("body.1", "A"));
  expect((await founded())?.bodies).toMatchObject([{ id: "a", role: "both" }]);
});

const settings = "/console/tamkine/settings/identity";

it("takes a body in and out as long as nobody has signed up", async () => {
  await open(intakeOpen({ mentors: 0, mentees: 0 }));
  const change = async (said: Record<string, string>) => ours.submit(await ours.get(settings), "/identity/bodies", said);
  expect((await change({ ...named("new", "Anciens"), "new.role": "mentor" })).to).toBe(`${settings}?done=bodiesSet`);
  const bodies = async () => (await site.store.get("programme", { id: "tamkine" }))?.bodies.map(({ id, role }) => `${id} ${role}`);
  expect(await bodies()).toEqual(["aei mentor", "iya mentee", "anciens mentor"]);
  const alone = await change({ "role.iya": "mentor" });
  expect([alone.status, alone.text.includes("Il faut un organisme dont les membres accompagnent")]).toEqual([422, true]);
  await change({ "gone.anciens": "yes", "role.iya": "both" });
  expect(await bodies()).toEqual(["aei mentor", "iya both"]);
  expect((await ours.get("/console/tamkine/log")).text).toContain("Changement d’organisme");
});

it("says why it does not while people are there, and refuses a form from before", async () => {
  await open(selecting());
  const page = await ours.get(settings);
  expect(page.text).toContain("La promotion 2026-1 a des personnes inscrites");
  expect(page.root.querySelector("form[action$='/identity/bodies']")).toBeNull();
  const sent = await ours.post(`${settings}/bodies`, { ...named("new", "Anciens"), "new.role": "mentor" });
  expect(sent.status).toBe(409);
  expect((await site.store.get("programme", { id: "tamkine" }))?.bodies).toHaveLength(2);
});

it("does not take out a body that somebody coordinates", async () => {
  await open(intakeOpen({ mentors: 0, mentees: 0 }));
  const page = await ours.submit(await ours.get(settings), "/identity/bodies", { "gone.iya": "yes", "role.aei": "both" });
  expect([page.status, page.text.includes("Quelqu’un coordonne pour cet organisme")]).toEqual([422, true]);
});
