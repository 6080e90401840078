/** What people confide to one body or to the owners: for everybody else it is as if it had not been, on every page and in every file. */
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { auditor, base, ofAei, ofIya, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import type { Visitor } from "./fixtures/visitor.ts";

let site: Site;
afterEach(() => site.stop());

const expires = "2026-12-31T00:00:00Z";
async function mine(): Promise<string> {
  const link = await site.deps.links.personal({ ...ref, purpose: "personal", id: "app_mentee-1", epoch: 0, expires });
  return new URL(link).pathname;
}

/** What a page says, without what its lists offer to choose from. */
async function said(visitor: Visitor, path: string): Promise<string> {
  const { root } = await visitor.get(path);
  for (const list of root.querySelectorAll("select")) list.remove();
  return root.textContent;
}

const pages = [
  base,
  `${base}/log`,
  `${base}/log?about=app_mentee-1`,
  `${base}/letters`,
  `${base}/letters?person=app_mentee-1`,
  `${base}/applications/app_mentee-1`,
  `${base}/applications/app_mentee-1/letters`,
  `${base}/pairs`,
  `${base}/pairs/pair_1`,
  `${base}/course`,
  `${base}/figures/openDecisions`,
];

it("a request for help, and that it was answered", async () => {
  site = await openSite(underway());
  const theirs = await site.visit();
  await theirs.post(`${await mine()}/help`, { about: "Je n’ose pas le dire.", to: "iya" });
  const asked = await site.visit(ofIya);
  await asked.submit(await asked.get(`${base}/pairs`), "/settle", { answer: "Je vous appelle." });
  const [toIya, answer] = [site.mails.findIndex(({ to }) => to.address === ofIya.email), site.mails.length - 1];
  expect([toIya >= 0, answer > toIya]).toEqual([true, true]);
  const all = await site.store.deliveries(ref);
  const confided = all.filter(({ letter }) => letter.startsWith("help-"));
  expect(confided.map(({ letter }) => letter).sort()).toEqual(["help-answered", "help-asked", "help-asked"]);
  for (const one of [ofIya, owner]) {
    const visitor = await site.visit(one);
    expect(await said(visitor, `${base}/log`)).toContain("Aide demandée");
    expect(await said(visitor, `${base}/letters`)).toContain("Réponse à une demande d’aide");
  }
  for (const one of [ofAei, auditor]) {
    const visitor = await site.visit(one);
    for (const page of pages) expect(`${page}: ${await said(visitor, page)}`).not.toMatch(/demande d’aide|aide demandée/iu);
    for (const { id } of confided)
      for (const path of [`${base}/letters/${id}`, `${base}/letters/${id}/frame`]) expect((await visitor.get(path)).status).toBe(404);
  }
  const file = await (await site.visit(ofAei)).post(`${base}/log/export`, { purpose: "committee", format: "csv" });
  expect(file.html).toContain("Mentee 1");
  expect(file.html).not.toMatch(/demande d’aide|aide demandée/iu);
});

/** A cohort in which the coordinator of a body is the mentor of its first pair. */
function withCoordinator(world = underway()) {
  const email = ofAei.email;
  return { ...world, applications: world.applications.map((one) => (one.id === "app_mentor-1" ? { ...one, email } : one)) };
}

it("a request for help, from a coordinator who is the other of the pair", async () => {
  site = await openSite(withCoordinator());
  const theirs = await site.visit();
  await theirs.post(`${await mine()}/help`, { about: "Mon mentor ne répond plus.", to: "aei" });
  expect(site.mails.map(({ to }) => to.address)).toEqual([owner.email]);
  const [reader, mentor] = [await site.visit(owner), await site.visit(ofAei)];
  expect((await reader.get(`${base}/pairs`)).text).toContain("Mon mentor ne répond plus.");
  for (const page of pages) expect(`${page}: ${await said(mentor, page)}`).not.toMatch(/ne répond plus|demande d’aide|aide demandée/iu);
  expect((await mentor.post(`${base}/pairs/help/app_mentee-1/settle`, { answer: "C’est réglé." })).status).toBe(404);
  await reader.submit(await reader.get(`${base}/pairs`), "/settle", { answer: "Je m’en occupe." });
  for (const page of pages) expect(`${page}: ${await said(mentor, page)}`).not.toMatch(/demande d’aide/iu);
});

it("what somebody reports in the survey about a coordinator who is their mentor", async () => {
  const world = withCoordinator(stages.survey.world());
  site = await openSite(world);
  site.now = stages.survey.now;
  const theirs = await site.visit();
  const page = await theirs.get(`${await mine()}/survey`);
  await theirs.submit(page, "/survey", { overall: "2", recommend: "3", alert: "Mon mentor a parlé de moi." });
  expect(site.mails.map(({ to }) => to.address).sort()).toEqual([ofIya.email, owner.email]);
  expect((await (await site.visit(owner)).get(`${base}/figures/survey`)).text).toContain("Mon mentor a parlé de moi.");
  const mentor = await site.visit(ofAei);
  for (const path of [...pages, `${base}/figures/survey`])
    expect(`${path}: ${await said(mentor, path)}`).not.toMatch(/parlé de moi|demande d’aide|aide demandée/iu);
});

it("what others note of a pair, from an organiser who is one of the two", async () => {
  site = await openSite(withCoordinator());
  site.now = stages.mentoring.now;
  const [ours, mentor] = [await site.visit(owner), await site.visit(ofAei)];
  const path = `${base}/pairs/pair_1`;
  await ours.submit(await ours.get(path), "/pair_1/notes", { text: "Le mentor n’écoute pas." });
  await ours.submit(await ours.get(path), "/pair_1/call", { whom: "mentee", result: "reached", text: "Chercher quelqu’un d’autre." });
  expect((await ours.get(path)).text).toMatch(/Chercher quelqu’un.*n’écoute pas.*a appelé/u);
  await mentor.submit(await mentor.get(path), "/pair_1/notes", { text: "Nous nous voyons mardi." });
  const { text } = await mentor.get(path);
  expect(text).toContain("Nous nous voyons mardi.");
  expect(text).toContain("pas celles des autres");
  expect(text).not.toMatch(/n’écoute pas|quelqu’un d’autre|a appelé/u);
});

it("what somebody writes in the survey, from an organiser who is their mentor, until it is in the report", async () => {
  const world = withCoordinator(stages.closeout.world());
  const said = (n: number, best: string, worst: string) =>
    anAnswer({ participant: `app_mentee-${n}`, passOn: `pair_${n}`, answers: { best, worst } });
  const answers = [said(1, "Son écoute", "Ses retards"), said(2, "Sa franchise", "La distance")];
  site = await openSite({ ...world, answers });
  site.now = stages.closeout.now;
  const path = `${base}/figures/survey`;
  const [ours, mentor] = [await (await site.visit(owner)).get(path), await (await site.visit(ofAei)).get(path)];
  for (const words of ["Son écoute", "Ses retards", "Sa franchise", "La distance"]) expect(ours.text).toContain(words);
  expect(mentor.text).toMatch(/Sa franchise.*La distance/u);
  expect(mentor.text).not.toMatch(/Son écoute|Ses retards/u);
  expect(mentor.root.querySelector(".questions")?.text).toBe(ours.root.querySelector(".questions")?.text);
  // In the order of the words, theirs is the second.
  const [, held] = ours.forms.filter(({ action }) => action.includes("/quotes/"));
  const hold = (await site.visit(ofAei)).post(held?.action ?? "", { held: "yes" });
  expect((await hold).status).toBe(409);
  expect((await site.store.world(ref))?.answers.map(({ heldBack }) => heldBack)).toEqual([undefined, undefined]);
});

it("whom somebody would not meet, from a coordinator who is that person", async () => {
  const world = withCoordinator(stages.selection.world());
  const avoid = [ofAei.email];
  const applications = world.applications.map((one) => (one.id === "app_mentee-1" ? { ...one, form: { ...one.form, avoid } } : one));
  site = await openSite({ ...world, applications });
  site.now = stages.selection.now;
  for (const [one, told] of [
    [ofIya, true],
    [ofAei, false],
  ] as const) {
    const reader = await site.visit(one);
    const list = await reader.get(`${base}/applications?role=all&mark=conflicts`);
    expect([list.status, list.html.includes("app_mentee-1")]).toEqual([200, told]);
    for (const path of ["app_mentee-1", "app_mentee-1/merge/app_mentee-2"])
      expect((await reader.get(`${base}/applications/${path}`)).text.includes("Ne pas mettre en binôme avec")).toBe(told);
  }
});

it("an objection, and that it was answered", async () => {
  site = await openSite(underway());
  const theirs = await site.visit();
  await theirs.post(`${await mine()}/data/object`, { about: "La coordination lit mes réponses." });
  const ours = await site.visit(owner);
  await ours.submit(await ours.get(`${base}/applications/app_mentee-1`), "/objection", { granted: "yes", answer: "Plus personne." });
  expect(await said(ours, `${base}/log`)).toContain("Réponse à une opposition");
  expect(await said(ours, `${base}/letters`)).toContain("Réponse à une opposition");
  for (const one of [ofAei, ofIya, auditor]) {
    const visitor = await site.visit(one);
    for (const page of pages) expect(`${page}: ${await said(visitor, page)}`).not.toMatch(/opposition|s’oppose à un usage/iu);
  }
});
