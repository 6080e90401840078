import { addDays, addSeconds } from "@tamkine/core/kernel/time";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { midway } from "../fixtures/cohort.ts";
import { auditor, base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Visitor } from "../fixtures/visitor.ts";

let site: Site;
let ours: Visitor;
let theirs: Visitor;
beforeEach(async () => {
  site = await openSite(midway().world);
  site.now = stages.mentoring.now;
  [ours, theirs] = [await site.visit(owner), await site.visit(ofAei)];
});
afterEach(() => site.stop());

const path = `${base}/pairs`;
const notes = () => site.store.notes(ref, "pair_1");
const shown = async (state: string) =>
  (await ours.get(`${path}?state=${state}`)).root.querySelectorAll("[data-pair]").map((one) => one.getAttribute("data-pair"));

describe("a note", () => {
  it("is there once however often it is sent, for those who see the pair, and in no line of the log", async () => {
    const page = await ours.get(`${path}/pair_1`);
    expect((await ours.submit(page, "/pair_1/notes", { text: "Préfère le soir." })).to).toBe(`${path}/pair_1?done=noted`);
    site.now = addSeconds(site.now, 5);
    await ours.submit(page, "/pair_1/notes", { text: "Préfère le soir." });
    expect((await site.store.log(ref)).filter(({ event }) => event === "pair-noted")).toHaveLength(1);
    expect((await notes()).map(({ text, by }) => [text, by])).toEqual([["Préfère le soir.", "organiser:org_owner"]]);
    expect((await (await site.visit(auditor)).get(`${path}/pair_1`)).text).toContain("Préfère le soir.");
    expect(JSON.stringify(await site.store.log(ref))).not.toContain("le soir");
    expect((await ours.submit(page, "/pair_1/notes", { text: " \n " })).text).toContain("Écrivez quelques mots");
  });

  it("is taken back by whoever wrote it, or an owner", async () => {
    await ours.submit(await ours.get(`${path}/pair_1`), "/pair_1/notes", { text: "À revoir." });
    const [note] = await notes();
    const page = await theirs.get(`${path}/pair_1`);
    expect(page.forms.some(({ action }) => action.endsWith("/remove"))).toBe(false);
    expect((await theirs.post(`${path}/pair_1/notes/${note?.id}/remove`)).status).toBe(403);
    expect((await ours.submit(await ours.get(`${path}/pair_1`), "/remove")).to).toContain("done=noteRemoved");
    expect(await notes()).toEqual([]);
  });
});

describe("a call", () => {
  it("takes the pair off the list of those to call until the day said, and stands in its history", async () => {
    const [pair = ""] = await shown("call");
    const page = await ours.get(`${path}/${pair}?list=${encodeURIComponent("?state=call")}`);
    const said = { whom: "mentor", result: "message", text: "Rappeler après le travail." };
    const answer = await ours.submit(page, `/${pair}/call`, said);
    expect(answer.to).toContain("done=called");
    await ours.submit(page, `/${pair}/call`, said);
    expect(await site.store.notes(ref, pair)).toHaveLength(1);
    expect(await shown("call")).not.toContain(pair);
    expect(await shown("called")).toEqual([pair]);
    const told = await ours.follow(answer);
    expect(told.text).toMatch(/Leïla Organisatrice. a appelé .*un message laissé/u);
    expect(told.text).toContain("Rappeler après le travail.");
    expect(told.root.querySelector(`a[href="${path}?state=call"]`)).not.toBeNull();
    site.now = `${addDays(stages.mentoring.now.slice(0, 10), 3)}T10:00:00Z`;
    ours = await site.visit(owner);
    expect(await shown("call")).toContain(pair);
  });

  it("keeps what was typed when the day will not do", async () => {
    const page = await ours.get(`${path}/pair_1`);
    const late = await ours.submit(page, "/pair_1/call", { result: "reached", text: "Il hésite.", until: "2027-01-01" });
    expect(late.status).toBe(422);
    expect(late.text).toContain("dans les trente prochains");
    expect(late.html).toContain("Il hésite.");
    expect(late.root.querySelector("[name=until]")?.getAttribute("value")).toBe("2027-01-01");
    expect(await notes()).toEqual([]);
  });
});
