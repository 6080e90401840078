/** What people confide to one body or to the owners: for everybody else it is as if it had not been, on every page and in every file. */
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
