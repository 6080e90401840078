import type { World } from "@tamkine/core/world";
import { aMenteeForm, aMentorForm } from "@tamkine/core/worlds/forms";
import { ref } from "@tamkine/core/worlds/makers";
import { during, proposed, type Size } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
import { auditor, base, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";
import { computed } from "./fixtures/computed.ts";

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());

async function open(world: World = computed(proposed())) {
  site = await openSite(world);
  site.now = during.proposed;
  ours = await site.visit(owner);
}
const tight = (size: Size = { mentors: 3, mentees: 4 }) => computed(proposed(size));

const path = `${base}/matching`;
const board = (by = ours) => by.get(path);
const proposal = async () => (await site.store.get("proposal", ref)) ?? expect.fail("no proposal");
const mentorOf = async (mentee: string) => (await proposal()).matches.find((match) => match.mentee === mentee)?.mentor;
/** Sends the first of the page's forms for this command whose fields fit. */
function ask(page: Page, command: string, fit: Record<string, string> = {}, answers: Record<string, string> = {}, by = ours) {
  const form = page.forms.find(
    (one) => one.action.endsWith(`/matching/${command}`) && Object.entries(fit).every(([name, value]) => one.fields[name] === value),
  );
  if (!form) throw new Error(`no form for ${command}`);
  return by.post(form.action, { ...form.fields, ...answers });
}

/** The page that says what a choice about two people changes, and the choice itself. */
const foreseen = (mentee: string, choice: string, other: string, by = ours) => by.get(`${path}/${mentee}/${choice}/${other}`);
const choose = async (mentee: string, choice: string, other: string, answers: Record<string, string> = {}, by = ours) =>
  ask(await foreseen(mentee, choice, other, by), choice, {}, answers, by);

describe("the board", () => {
  it("shows every pair from the weakest to the best, each leading to why", async () => {
    await open();
    const page = await board();
    const lines = page.root.querySelectorAll(".board li");
    expect(lines).toHaveLength(4);
    const scores = lines.map((line) => Number.parseInt(line.querySelector(".score")?.textContent ?? "", 10));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    const why = await ours.get(lines[0]?.querySelector("a")?.getAttribute("href") ?? "");
    expect(why.status).toBe(200);
    expect(why.text).toContain("Aide souhaitée et offerte");
    expect((await ours.get(`${path}/app_nobody`)).status).toBe(404);
  });

  it("shows what each criterion gave, and only the pairs that are asked for; a name that is looked for stands in no address", async () => {
    await open(computed(proposed({ mentors: 60, mentees: 60 })));
    const page = await board();
    expect(page.root.querySelectorAll(".board > li")).toHaveLength(50);
    expect(page.root.querySelectorAll(".board > li:first-child .breakdown dt")).toHaveLength(7);
    expect((await ours.get(`${path}?page=2`)).root.querySelectorAll(".board > li")).toHaveLength(10);
    expect((await ours.get(`${path}?view=worst`)).root.querySelectorAll(".board > li")).toHaveLength(10);
    expect((await ours.get(`${path}?view=locked`)).root.querySelectorAll(".board > li")).toHaveLength(0);
    const mentor = (await mentorOf("app_mentee-7")) ?? "";
    expect((await ours.get(`${path}?mentor=${mentor}`)).root.querySelectorAll(".board > li")).toHaveLength(1);
    const name = (await site.store.get("application", { ...ref, id: "app_mentee-7" }))?.form.name ?? "";
    const sought = await ours.post(`${path}/search`, { words: name.toUpperCase(), view: "all" });
    expect(sought.to).toMatch(/\/matching\?view=all&q=[\w-]+#proposed$/u);
    const found = await ours.follow(sought);
    expect(found.root.querySelectorAll(".board > li").length).toBeLessThan(60);
    expect(found.root.querySelector(".board")?.textContent).toContain(name);
    expect(site.mails).toEqual([]);
  });

  it("says before publishing which letters go, with one of them, whose link opens nothing", async () => {
    await open();
    const letters = (await board()).root.querySelector("#letters");
    expect(letters?.querySelector("summary")?.textContent).toContain("8\u00a0lettres");
    expect(letters?.querySelector("article.letter")?.textContent).toContain("Bonjour");
    expect(letters?.querySelectorAll("article.letter a, article.letter form")).toEqual([]);
    expect(site.mails).toEqual([]);
  });

  it("has nothing to press for those who only read, and once it is published", async () => {
    await open();
    expect((await board()).html).toContain("/matching/rerun");
    expect((await board(await site.visit(auditor))).html).not.toContain("/matching/rerun");
    const world = computed(proposed());
    await site.stop();
    await open({ ...world, proposal: world.proposal && { ...world.proposal, publishedAt: "2026-04-13T08:00:00Z" } });
    expect((await board()).html).not.toContain("/matching/rerun");
  });
});

describe("approving", () => {
  it("takes one approval of each body; each wakes the state machine", async () => {
    await open();
    for (const organiser of [ofAei, ofIya]) {
      const theirs = await site.visit(organiser);
      const page = await board(theirs);
      expect(page.forms.filter(({ action }) => action.endsWith("/approve"))).toHaveLength(1);
      // The last one publishes: it says so, and takes a second step.
      const last = page.root.querySelector("details#last:has(form)")?.text.includes("publiés aussitôt") ?? false;
      expect(last).toBe(organiser === ofIya);
      expect((await ask(page, "approve", {}, {}, theirs)).to).toBe(`${path}?done=approve`);
    }
    const { approvals } = await proposal();
    expect(approvals).toMatchObject({ aei: { by: "organiser:org_aei" }, iya: { by: "organiser:org_iya" } });
    expect(site.signals).toEqual(["token of approval", "token of approval"]);
  });

  it("is refused for another body, and to a second organiser", async () => {
    await open();
    const theirs = await site.visit(ofAei);
    const foreign = await theirs.post(`${path}/approve`, { body: "iya" });
    expect(foreign.status).toBe(403);
    expect(foreign.text).toContain("Chaque organisme décide pour lui-même");
    const page = await board(theirs);
    await ask(page, "approve", {}, {}, theirs);
    expect((await ask(page, "approve", { body: "aei" })).text).toContain("déjà décidé");
    expect(Object.keys((await proposal()).approvals)).toEqual(["aei"]);
  });

  it("approves only the pairs that were looked at", async () => {
    await open();
    const theirs = await site.visit(ofIya);
    const seen = await board(theirs);
    const mentor = (await mentorOf("app_mentee-1")) ?? "";
    await choose("app_mentee-1", "ban", mentor);
    const late = await ask(seen, "approve", {}, {}, theirs);
    expect(late.status).toBe(409);
    expect(late.text).toContain("modifiées entre-temps");
    expect((await proposal()).approvals).toEqual({});
    expect((await ask(late, "approve", {}, {}, theirs)).status).toBe(303);
  });

  it("is not offered while someone has no mentor, and refused", async () => {
    await open(tight());
    expect((await board()).html).not.toContain("/matching/approve");
    const page = await ours.post(`${path}/approve`, { body: "aei" });
    expect(page.status).toBe(409);
    expect(page.text).toContain("Des personnes restent sans mentor");
  });
});

describe("rulings", () => {
  it("lock a pair, keep one apart, and can be lifted; each is another round", async () => {
    await open();
    const first = (await mentorOf("app_mentee-1")) ?? "";
    expect((await ours.get(`${path}/app_mentee-1`)).html).toContain(`${path}/app_mentee-1/ban/${first}`);
    expect((await choose("app_mentee-1", "ban", first)).to).toBe(`${path}?done=ban`);
    expect(await mentorOf("app_mentee-1")).not.toBe(first);
    const second = (await mentorOf("app_mentee-1")) ?? "";
    await choose("app_mentee-1", "lock", second, { reason: "Ils le demandent." });
    const why = await ours.get(`${path}/app_mentee-1`);
    expect(why.text).toContain("à garder ensemble");
    expect(why.text).toMatch(/Leïla Organisatrice.*Ils le demandent\./u);
    await ask(await board(), "unrule", { rule: "ban" });
    expect(await mentorOf("app_mentee-1")).toBe(second);
    await ask(await board(), "unrule", { rule: "lock" });
    expect((await proposal()).rulings).toEqual([]);
    expect((await proposal()).round).toBe(5);
  });

  it("erase approvals when pairs change", async () => {
    await open();
    await ask(await board(), "approve", { body: "aei" });
    await choose("app_mentee-1", "ban", (await mentorOf("app_mentee-1")) ?? "");
    expect((await proposal()).approvals).toEqual({});
    expect((await board()).text).toContain("ne vaut plus : les binômes ont changé depuis");
    expect((await board(await site.visit(ofIya))).text).toContain("À redonner");
  });

  it("say beforehand what else moves, and afterwards what moved", async () => {
    await open();
    const [a, b] = ["app_mentee-1", "app_mentee-2"];
    const [ofA, ofB] = [await mentorOf(a), await mentorOf(b)];
    const before = await proposal();
    const page = await foreseen(a, "swap", b);
    expect(page.text).toContain("2 personnes changent de mentor");
    expect(await proposal()).toEqual(before);
    expect((await ask(page, "swap")).to).toBe(`${path}?done=swap`);
    expect([await mentorOf(a), await mentorOf(b)]).toEqual([ofB, ofA]);
    const { round, before: was } = await proposal();
    expect([round, was?.round, was?.count]).toEqual([before.round + 1, before.round, 2]);
    expect(was?.inputHash).toBe(before.inputHash);
    const after = await board();
    expect(after.text).toContain(`Depuis le calcul n° ${before.round}`);
    expect((await ours.get(`${path}?view=changed`)).root.querySelectorAll(".board > li")).toHaveLength(2);
    await ask(after, "rerun");
    expect((await board()).text).toContain("Personne ne change de mentor");
  });

  it("of two at once one is carried out; the other is told who did what, and keeps what was typed", async () => {
    await open();
    const theirs = await site.visit(ofIya);
    const mentor = (await mentorOf("app_mentee-1")) ?? "";
    const page = await foreseen("app_mentee-1", "ban", mentor, theirs);
    await choose("app_mentee-2", "lock", (await mentorOf("app_mentee-2")) ?? "");
    site.now = "2026-04-08T10:30:00Z";
    await ask(await board(), "approve", { body: "aei" });
    const late = await ask(page, "ban", {}, { reason: "Même entreprise." }, theirs);
    expect(late.status).toBe(409);
    expect(late.text).toMatch(/Entre-temps.*a fixé.*a approuvé pour .AEI/u);
    expect(late.html).toContain('value="Même entreprise."');
    expect(Object.keys((await proposal()).approvals)).toEqual(["aei"]);
    expect((await ask(late, "ban", {}, {}, theirs)).status).toBe(303);
    expect((await proposal()).rulings.map(({ rule, reason }) => [rule, reason])).toEqual([
      ["lock", ""],
      ["ban", "Même entreprise."],
    ]);
  });

  it.each([
    ["lock", { mentee: "app_mentee-1", mentor: "app_nobody" }, 404],
    ["ban", { mentee: "", mentor: "" }, 404],
    ["waive", { mentee: "app_mentee-1", mentor: "app_mentor-1", constraint: "mode", reason: "" }, 422],
    ["waive", { mentee: "app_mentee-1", mentor: "app_mentor-1", constraint: "mode", reason: "Ils le veulent." }, 409],
    ["waive", { mentee: "app_mentee-1", mentor: "app_mentor-1", constraint: "love", reason: "Ils le veulent." }, 422],
    ["unrule", { mentee: "app_mentee-1", mentor: "app_mentor-1", rule: "lock" }, 404],
    ["unrule", { mentee: "app_mentee-1", mentor: "app_mentor-1", rule: "none" }, 422],
    ["capacity", { mentor: "app_mentor-1", capacity: "99" }, 422],
    ["capacity", { mentor: "app_mentee-1", capacity: "2" }, 409],
    ["leave-out", { mentee: "app_nobody" }, 404],
  ])("%s %j is refused on the board, which stays as it was", async (command, fields: Record<string, string>, status) => {
    await open();
    const before = await proposal();
    const page = await ours.post(`${path}/${command}`, fields);
    expect(page.status).toBe(status);
    expect(page.text).toContain("Ce n’est pas fait");
    expect(await proposal()).toEqual(before);
    expect(site.signals).toEqual([]);
  });

  it("knows no other command", async () => {
    await open();
    for (const command of ["publish", "constructor", "__proto__"]) expect((await ours.post(`${path}/${command}`)).status).toBe(404);
  });
});

/** The first link that leads there. */
const wayOn = (page: Page, to: string) =>
  page.root
    .querySelectorAll("#matching a[href]")
    .map((link) => link.getAttribute("href")?.replaceAll("&amp;", "&") ?? "")
    .find((href) => href.includes(to)) ?? "";

describe("too few places", () => {
  it("is proved in words, with the smallest changes as buttons", async () => {
    await open(tight());
    const page = await board();
    expect(page.text).toContain("Une personne est sans mentor");
    expect(page.text).toMatch(/Preuve : ces 4 personnes n’ont que 3 places à se partager/u);
    expect(page.text).toContain("Voie 1 : un changement");
    expect(wayOn(page, "/places/")).not.toBe("");
  });

  it("is mended by one more place, seen before, and the matching follows in the same step", async () => {
    await open(tight());
    const page = await ours.get(wayOn(await ours.get(`${path}?view=worst`), "/places/"));
    expect(page.text).toMatch(/sans mentor avant, avec .Mentor/u);
    expect(page.root.querySelectorAll("#confirm p a").find(({ text }) => text.startsWith("Joindre"))).toBeDefined();
    expect((await proposal()).unmatched).toHaveLength(1);
    const answer = await ask(page, "capacity");
    expect(answer.to).toBe(`${path}?view=worst&done=capacity`);
    const { unmatched, round } = await proposal();
    expect([unmatched, round]).toEqual([[], 2]);
    expect((await board()).text).toContain("4 personnes ont un mentor, personne n’en manque");
    expect(site.signals).toEqual(["token of approval"]);
    // Pressed twice, or sent again because the answer was lost.
    expect((await ask(page, "capacity")).to).toBe(answer.to);
    expect((await proposal()).round).toBe(2);
  });

  it("is mended by the waiting list: the person is told and the others keep their mentors", async () => {
    await open(tight());
    const [left = ""] = (await proposal()).unmatched;
    const page = await ours.get(wayOn(await board(), `/leave-out/${left}`));
    expect(page.root.querySelector("article.letter")?.textContent).toContain("liste d’attente");
    expect((await ask(page, "leave-out")).to).toBe(`${path}?done=leave-out`);
    expect((await site.store.get("application", { ...ref, id: left }))?.status).toBe("waitlisted");
    expect((await proposal()).unmatched).toEqual([]);
    expect(site.mails).toHaveLength(1);
    expect((await ask(await board(), "approve", { body: "iya" })).status).toBe(303);
  });

  it("is mended by a waiver, which needs a reason", async () => {
    const world = proposed({ mentors: 1, mentees: 1 });
    const applications = world.applications.map((one) => ({
      ...one,
      form: one.role === "mentor" ? aMentorForm({ name: "A", languages: ["english"] }) : aMenteeForm({ name: "B", languages: ["french"] }),
    }));
    await open(computed({ ...world, applications }));
    const shortage = await board();
    expect(shortage.text).toContain("Réunir \u2068B\u2069 et \u2068A\u2069 par dérogation. Ce qui s’y oppose : Aucune langue commune");
    const page = await ours.get(wayOn(shortage, "/waive/"));
    expect(page.text).toContain("sans mentor avant, avec \u2068A\u2069");
    expect((await ask(page, "waive", {}, { reason: " " })).text).toContain("Dites pourquoi");
    expect((await ask(page, "waive", {}, { reason: "Ils parlent tous deux l’espagnol." })).status).toBe(303);
    expect(await mentorOf("app_mentee-1")).toBe("app_mentor-1");
    expect((await board()).text).toContain("Ils parlent tous deux l’espagnol.");
  });
});
