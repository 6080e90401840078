import { codeOf, grouped } from "@tamkine/core/certificate/code";
import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../testing/forms.ts";
import { base, committee, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

const path = `${base}/certificates`;
let site: Site;
let coordinator: Visitor;
const issued = async () => (await site.store.world(ref))?.certificates.map(({ id, issues }) => [id, issues.length]) ?? [];
const letters = async () => (await site.store.deliveries(ref)).map(({ letter, recipient }) => `${letter} ${recipient.id}`).sort();

beforeAll(async () => {
  site = await openSite(closing([3, 2]));
  site.now = afterSurvey;
  coordinator = await site.visit(ofAei);
});
afterAll(() => site.stop());

describe("certificates", () => {
  it("are listed with who meets the rule, and who does not", async () => {
    const text = textOf((await coordinator.get(path)).html);
    for (const words of ["2 certificats à délivrer", "À délivrer 2", "Pas de certificat 2"]) expect(text).toContain(words);
    expect((await (await site.visit(committee)).get(path)).status).toBe(403);
  });

  it("are found by a name, among those of one standing too", async () => {
    const names = (page: Page) =>
      page.root.querySelectorAll("#people tbody tr td:first-child, #people tbody th").map(({ text }) => text.trim());
    const due = await coordinator.get(`${path}?standing=due`);
    expect(names(due)).toHaveLength(2);
    const sought = await coordinator.submit(due, "/certificates/search", { words: "mentee 1" });
    expect(sought.to).toMatch(/\?standing=due&q=[\w-]+#people$/u);
    const found = await coordinator.follow(sought);
    expect(names(found)).toEqual(["Mentee 1"]);
    expect(found.text).toContain("2 certificats à délivrer");
    const none = await coordinator.follow(await coordinator.submit(found, "/certificates/search", { words: "mentee 2" }));
    expect(none.text).toContain("Personne ne correspond");
  });

  it("are issued once, whoever presses when: two organisers at the same moment, and one of them again", async () => {
    const other = await site.visit(owner);
    const pages = await Promise.all([coordinator.get(path), other.get(path)]);
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    await Promise.all([coordinator.post(path, {}), other.post(path, {})]);
    await coordinator.post(path, {});
    expect((await issued()).sort()).toEqual([
      ["app_mentee-1", 1],
      ["app_mentor-1", 1],
    ]);
    expect(await letters()).toEqual(["certificate-issued app_mentee-1", "certificate-issued app_mentor-1"]);
    expect(site.mails.map(({ subject }) => subject)).toEqual(["Votre certificat est prêt", "Votre certificat est prêt"]);
  });

  it("can be looked at, before and after, and that is noted", async () => {
    const blind = await site.visit(committee);
    for (const id of ["app_mentor-1", "app_mentor-2"]) expect((await blind.get(`${path}/${id}/paper`)).status).toBe(403);
    for (const id of ["app_mentor-1", "app_mentor-2"]) {
      const sheet = await coordinator.get(`${path}/${id}/paper`);
      expect([sheet.status, sheet.headers["content-type"]]).toEqual([200, "application/pdf"]);
    }
    const seen = (await site.store.log(ref)).filter(({ event }) => event === "certificate-seen");
    expect(seen.map(({ subject }) => subject).sort()).toEqual(["app_mentor-1", "app_mentor-2"]);
    expect((await coordinator.get(`${path}/nobody`)).status).toBe(404);
  });

  it("are taken back with a reason, and issued anew with another code", async () => {
    const one = `${path}/app_mentor-1`;
    const refused = await coordinator.post(`${one}/revoke`, { reason: "" });
    expect([refused.status, textOf(refused.html).includes("Retirer le certificat")]).toEqual([422, true]);
    await coordinator.post(`${one}/revoke`, { reason: "Rencontres inventées" });
    const text = textOf((await coordinator.get(one)).html);
    for (const words of ["Retiré", "Rencontres inventées", grouped(codeOf(site.deps.ids, ref, "app_mentor-1", 1))])
      expect(text).toContain(words);
    expect(JSON.stringify(await site.store.log(ref))).not.toContain("inventées");
    expect((await coordinator.post(`${one}/revoke`, { reason: "x" })).status).toBe(409);
    await coordinator.post(`${one}/reissue`, {});
    expect(textOf((await coordinator.get(one)).html)).toContain(grouped(codeOf(site.deps.ids, ref, "app_mentor-1", 2)));
    // The same form once more was carried out: there is no third.
    expect((await coordinator.post(`${one}/reissue`, {})).status).toBe(303);
    expect((await site.store.get("certificate", { ...ref, id: "app_mentor-1" }))?.issues).toHaveLength(2);
  });
});

describe("the rule", () => {
  it("is the owner's to change, within bounds, and counts from then on", async () => {
    const visitor = await site.visit(owner);
    const settings = await visitor.get("/console/tamkine/settings/certificates");
    const wrong = await visitor.submit(settings, "/settings/certificates", { meetings: "0", when: "automatic" });
    expect(wrong.status).toBe(422);
    await visitor.submit(wrong, "/settings/certificates", { meetings: "2", when: "byHand" });
    expect((await site.store.get("programme", { id: "tamkine" }))?.certificates).toEqual({ meetings: 2, automatic: false });
    expect(textOf((await coordinator.get(path)).html)).toContain("2 certificats à délivrer");
  });
});
